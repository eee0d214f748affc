package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.ByPlan;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Continuous;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.OnEvent;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Slip;
import vn.sen.standard.Token;

/**
 * Reads the words of a row into clauses and decides what becomes of each.
 *
 * <p>A clause that says "at least" makes work only where the other clauses of the row give fewer
 * occurrences in the year. Dates and events inside the content count where the cell of times does
 * not already say them.
 */
public final class RowTimesReader {

    private final DeadlineReader reader;
    private final Deadlines deadlines;

    public RowTimesReader(DeadlineReader reader, Deadlines deadlines) {
        this.reader = reader;
        this.deadlines = deadlines;
    }

    /** Reads a row; a plan without a year has clauses without dates. */
    public RowTimes read(ItemText row, @Nullable Integer year) {
        Reading cell = reader.read(row.timingText());
        List<RowClause> clauses = new ArrayList<>();
        cell.clauses().forEach(each -> clauses.add(first(ClauseOrigin.TIMING, each, year)));
        Set<Slip> slips = new LinkedHashSet<>(cell.slips());
        for (Clause each : reader.readWithin(row.content())) {
            clauses.add(first(ClauseOrigin.CONTENT, each, year));
            slips.addAll(reader.read(each.text()).slips());
        }
        return new RowTimes(withoutEchoes(clauses), cell.unread(), List.copyOf(slips))
                .each(each -> checked(each, clauses));
    }

    private RowClause first(ClauseOrigin origin, Clause clause, @Nullable Integer year) {
        List<Occurrence> days = year == null ? List.of() : deadlines.inYear(clause, year);
        return RowClause.of(origin, clause, treatment(clause, days, year), days);
    }

    private static Treatment treatment(
            Clause clause, List<Occurrence> days, @Nullable Integer year) {
        return switch (clause) {
            case Continuous continuous -> Treatment.STANDING;
            case OnEvent event -> Treatment.WAITS_FOR_EVENT;
            case Relative relative when relative.day() == null -> Treatment.WAITS_FOR_EVENT;
            case ByPlan plan -> Treatment.WAITS_FOR_PLAN;
            case Recurring recurring when days.isEmpty() && year != null -> Treatment.NEEDS_PERIOD;
            default ->
                    days.isEmpty() && year != null ? Treatment.OUTSIDE_YEAR : Treatment.SCHEDULED;
        };
    }

    private static List<RowClause> withoutEchoes(List<RowClause> clauses) {
        List<RowClause> kept = new ArrayList<>();
        for (RowClause each : clauses) {
            boolean said = kept.stream().anyMatch(earlier -> says(earlier, each));
            kept.add(said ? each.treated(Treatment.ECHO) : each);
        }
        return kept;
    }

    /** Whether an earlier clause makes one of the content needless. */
    private static boolean says(RowClause earlier, RowClause later) {
        if (later.origin() == ClauseOrigin.TIMING || earlier.treatment() == Treatment.ECHO) {
            return false;
        }
        if (later.treatment() == Treatment.SCHEDULED && earlier.origin() == ClauseOrigin.TIMING) {
            return !later.atLeast() && !earlier.atLeast() && !earlier.occurrences().isEmpty();
        }
        return earlier.treatment() == later.treatment()
                && words(earlier.text()).containsAll(words(later.text()));
    }

    /** The at-least clauses that the rest of the row already satisfies only check. */
    private static RowClause checked(RowClause clause, List<RowClause> all) {
        if (!clause.atLeast() || clause.treatment() != Treatment.SCHEDULED) {
            return clause;
        }
        long given =
                all.stream()
                        .filter(each -> !each.atLeast())
                        .mapToLong(each -> each.occurrences().size())
                        .sum();
        boolean saidBefore =
                all.stream()
                        .takeWhile(each -> !each.equals(clause))
                        .anyMatch(
                                each ->
                                        each.atLeast()
                                                && each.occurrences().size()
                                                        >= clause.occurrences().size());
        boolean enough = given >= clause.occurrences().size() || saidBefore;
        return enough ? clause.treated(Treatment.CHECK) : clause;
    }

    private static Set<String> words(String text) {
        return Stream.of(text)
                .flatMap(each -> Token.of(each).stream())
                .filter(Token::isWord)
                .map(Token::plain)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
