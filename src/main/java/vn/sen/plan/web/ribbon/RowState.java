package vn.sen.plan.web.ribbon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.Turn;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/**
 * How a row stands today.
 *
 * @param days how late; 0 where it is not
 * @param opens the day its time begins, where that lies ahead
 */
record RowState(Mark mark, int days, @Nullable LocalDate opens) {

    /** What needs somebody's eye comes first. */
    private static final List<Mark> FIRST =
            List.of(
                    Mark.RETURNED,
                    Mark.SUBMITTED,
                    Mark.IN_PROGRESS,
                    Mark.CONTINUOUS,
                    Mark.NOT_DUE,
                    Mark.UNDATED);

    static RowState of(PlanOverview.Row row, LocalDate today) {
        int days =
                row.tasks().stream()
                        .filter(TaskLine::isLate)
                        .mapToInt(each -> each.standing().days())
                        .max()
                        .orElse(0);
        List<Turn> turns = Turn.of(row.tasks());
        if (turns.stream().anyMatch(Turn::isLate)) {
            return new RowState(Mark.LATE, days, null);
        }
        Mark mark = mark(turns.stream().map(Turn::mark).toList(), row);
        return new RowState(mark, 0, mark == Mark.NOT_DUE ? opens(turns, today) : null);
    }

    private static Mark mark(List<Mark> marks, PlanOverview.Row row) {
        return FIRST.stream()
                .filter(marks::contains)
                .findFirst()
                .orElseGet(() -> ofQuiet(marks, row));
    }

    /** Nothing to be done now: something is awaited, or all is over. */
    private static Mark ofQuiet(List<Mark> marks, PlanOverview.Row row) {
        boolean awaits = !row.waiting().isEmpty();
        if (marks.isEmpty() && awaits) {
            boolean event = row.waiting().stream().anyMatch(RowSigns::waitsForSomething);
            return event ? Mark.WAITING : Mark.UNDATED;
        }
        if (marks.contains(Mark.ACCEPTED) && !awaits) {
            return Mark.ACCEPTED;
        }
        return awaits ? Mark.WAITING : Mark.BEFORE_FORCE;
    }

    private static @Nullable LocalDate opens(List<Turn> turns, LocalDate today) {
        return turns.stream()
                .filter(each -> each.mark() == Mark.NOT_DUE)
                .min(Comparator.comparing(each -> each.due() == null ? today : each.due()))
                .map(each -> each.task().schedule().opens())
                .filter(day -> day.isAfter(today))
                .orElse(null);
    }

    boolean isLate() {
        return mark == Mark.LATE;
    }

    @Nullable String word(Texts texts) {
        if (isLate()) {
            return texts.get("task.late", days);
        }
        return opens == null ? null : texts.get("task.from", texts.dayMonth(opens));
    }
}
