package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.ItemId;

/** A due day of a plan that had passed on a day, with its answer where there is one. */
public record PastDate(
        ItemId item,
        RowClause clause,
        int index,
        Occurrence occurrence,
        Optional<PastAnswer> answer) {

    /** The due days of rows before a day. */
    public static List<PastDate> before(
            LocalDate day, List<PlannedRow> rows, List<PastAnswer> answers) {
        List<PastDate> past = new ArrayList<>();
        for (PlannedRow row : rows) {
            row.times().scheduled().forEach(each -> addPast(day, row, each, answers, past));
        }
        return past;
    }

    private static void addPast(
            LocalDate day,
            PlannedRow row,
            RowClause clause,
            List<PastAnswer> answers,
            List<PastDate> past) {
        ItemId item = row.item().id();
        for (int index = 0; index < clause.occurrences().size(); index++) {
            Occurrence occurrence = clause.occurrences().get(index);
            if (!row.item().dropped() && occurrence.due().isBefore(day)) {
                Optional<PastAnswer> answer =
                        answers.stream()
                                .filter(each -> each.isFor(item, clause.text(), occurrence.due()))
                                .findFirst();
                past.add(new PastDate(item, clause, index, occurrence, answer));
            }
        }
    }

    /** An answer that has become too old, as a new due day that has passed as well, is none. */
    public boolean isAnswered(LocalDate day) {
        return answer.filter(
                        each ->
                                each.answer() != PastAnswer.Answer.OWED
                                        || !each.dayOrThrow().isBefore(day))
                .isPresent();
    }
}
