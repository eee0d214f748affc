package vn.sen.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Because;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Words;
import vn.sen.plan.domain.Counted;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;
import vn.sen.web.Texts;
import vn.sen.web.ui.Why;

/** Puts clauses into words. */
public record ClauseLines(Texts texts) {

    /** More days than this are told by their number, the first and the last. */
    private static final int FEW = 4;

    /**
     * The line of a clause.
     *
     * @param awaited the row that the clause waits for
     */
    public ClauseLine of(RowClause clause, @Nullable Item awaited) {
        Treatment treatment = clause.treatment();
        boolean quiet = treatment == Treatment.ECHO || treatment == Treatment.CHECK;
        boolean doubtful =
                treatment == Treatment.NEEDS_PERIOD || treatment == Treatment.OUTSIDE_YEAR;
        return new ClauseLine(
                kind(clause),
                clause.text(),
                about(clause.words()),
                days(clause, awaited),
                quiet ? List.of() : reasons(clause.occurrences()),
                quiet,
                doubtful);
    }

    private String kind(RowClause clause) {
        return switch (clause.kind()) {
            case RECURRING -> recurring(clause);
            case RELATIVE -> texts.get("plan.kind." + direction(clause.counted()));
            case WINDOW, BEFORE, EVENT, BY_PLAN, CONTINUOUS ->
                    texts.get("plan.kind." + clause.kind().code());
        };
    }

    private static String direction(@Nullable Counted counted) {
        boolean before = counted != null && counted.direction() == Direction.BEFORE;
        return before ? "relative-before" : "relative-after";
    }

    private String recurring(RowClause clause) {
        int times = clause.occurrences().size();
        if (clause.treatment() == Treatment.NEEDS_PERIOD) {
            return texts.get("plan.kind.recurring-unknown");
        }
        if (clause.atLeast()) {
            return texts.get("plan.kind.at-least");
        }
        return times == 1 ? texts.get("plan.kind.once") : texts.get("plan.kind.recurring", times);
    }

    private @Nullable String about(Words words) {
        if (words.condition() != null) {
            return texts.get("plan.about.condition", words.condition());
        }
        return words.subject() == null ? null : texts.get("plan.about.subject", words.subject());
    }

    private String days(RowClause clause, @Nullable Item awaited) {
        return switch (clause.treatment()) {
            case SCHEDULED -> scheduled(clause);
            case STANDING -> texts.get("plan.days.standing");
            case WAITS_FOR_EVENT -> texts.get("plan.days.waits-event");
            case WAITS_FOR_ROW -> waitsForRow(clause, awaited);
            case WAITS_FOR_PLAN -> texts.get("plan.days.waits-plan");
            case CHECK -> texts.get("plan.days.check");
            case ECHO -> texts.get("plan.days.echo");
            case NEEDS_PERIOD -> texts.get("plan.days.needs-period");
            case OUTSIDE_YEAR -> texts.get("plan.days.outside-year");
        };
    }

    private String waitsForRow(RowClause clause, @Nullable Item row) {
        if (row == null) {
            return texts.get("plan.days.waits-event");
        }
        boolean before = direction(clause.counted()).equals("relative-before");
        String key = before ? "plan.days.waits-row-before" : "plan.days.waits-row";
        return texts.get(key, Rows.number(row));
    }

    private String scheduled(RowClause clause) {
        List<Occurrence> days = clause.occurrences();
        if (days.isEmpty()) {
            return texts.get("plan.days.no-year");
        }
        Occurrence first = days.getFirst();
        if (days.size() == 1) {
            boolean window = clause.kind() == Kind.WINDOW && first.opens() != null;
            return window ? range(first) : texts.dayMonth(first.due());
        }
        return days.size() > FEW ? many(days) : listed(days);
    }

    private String range(Occurrence occurrence) {
        return occurrence.opens() == null
                ? texts.dayMonth(occurrence.due())
                : texts.get(
                        "plan.days.range",
                        texts.dayMonth(occurrence.opens()),
                        texts.dayMonth(occurrence.due()));
    }

    private String many(List<Occurrence> days) {
        return texts.get(
                "plan.days.many",
                days.size(),
                texts.dayMonth(days.getFirst().due()),
                texts.dayMonth(days.getLast().due()));
    }

    private String listed(List<Occurrence> days) {
        return days.stream()
                .map(each -> texts.dayMonth(each.due()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static List<Why> reasons(List<Occurrence> days) {
        return days.stream().map(each -> why(each.because())).toList();
    }

    /** The sentence that explains a day, in its parts. */
    public static Why why(Because because) {
        return new Why(because.quotation(), because.steps(), because.result(), null);
    }
}
