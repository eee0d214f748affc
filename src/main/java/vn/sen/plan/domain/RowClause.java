package vn.sen.plan.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Words;
import vn.sen.plan.ItemId;

/**
 * A clause of a row, with its dates in the plan's year and what becomes of it.
 *
 * @param counted for a clause that is counted from something
 * @param waitsFor the row whose work or date it is counted from
 */
public record RowClause(
        ClauseOrigin origin,
        Kind kind,
        Treatment treatment,
        Words words,
        boolean atLeast,
        @Nullable Counted counted,
        @Nullable ItemId waitsFor,
        List<Occurrence> occurrences) {

    public RowClause {
        occurrences = List.copyOf(occurrences);
    }

    static RowClause of(
            ClauseOrigin origin, Clause clause, Treatment treatment, List<Occurrence> days) {
        boolean atLeast = clause instanceof Recurring recurring && recurring.atLeast();
        boolean waits = clause instanceof Relative relative && relative.day() == null;
        Counted counted = waits ? Counted.of((Relative) clause) : null;
        return new RowClause(
                origin, clause.kind(), treatment, clause.words(), atLeast, counted, null, days);
    }

    public String text() {
        return words.text();
    }

    public @Nullable String condition() {
        return words.condition();
    }

    /** Whether it speaks of the same case, however that is written; null where it is of none. */
    public boolean isOfCase(@Nullable String condition) {
        return Folding.of(Objects.requireNonNullElse(condition(), ""))
                .equals(Folding.of(Objects.requireNonNullElse(condition, "")));
    }

    /** Whether its day was set for another case of a row that has several. */
    public boolean isDatedForAnother(String condition) {
        return treatment == Treatment.SCHEDULED && condition() != null && !isOfCase(condition);
    }

    public Optional<Relative> relative() {
        return Optional.ofNullable(counted).map(each -> each.relative(words));
    }

    /** What one of its occurrences is called among all. */
    public PeriodLabel label(int occurrence) {
        return PeriodLabel.of(occurrences, occurrence);
    }

    RowClause on(List<Occurrence> days) {
        return new RowClause(origin, kind, treatment, words, atLeast, counted, waitsFor, days);
    }

    RowClause treated(Treatment other) {
        return new RowClause(origin, kind, other, words, atLeast, counted, waitsFor, occurrences);
    }

    RowClause waitingFor(ItemId row) {
        return new RowClause(
                origin, kind, Treatment.WAITS_FOR_ROW, words, atLeast, counted, row, occurrences);
    }
}
