package vn.sen.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;

/**
 * As much of a plan as the check looks at.
 *
 * @param year the year it plans for; none where that is not known
 * @param rows in the order of the plan
 * @param duties what the part on organisation says, in the plan's words
 */
public record PlanOutline(@Nullable Integer year, List<Row> rows, List<String> duties) {
    public PlanOutline {
        rows = List.copyOf(rows);
        duties = List.copyOf(duties);
    }

    /**
     * A row.
     *
     * @param number as the plan counts it; its place where it has none
     * @param activities ids of the catalogue
     * @param doers who is named, in the plan's words
     */
    public record Row(
            String number,
            String content,
            Set<String> activities,
            List<Time> times,
            List<String> doers) {
        public Row {
            activities = Set.copyOf(activities);
            times = List.copyOf(times);
            doers = List.copyOf(doers);
        }

        boolean isAny(Collection<String> wanted) {
            return wanted.stream().anyMatch(activities::contains);
        }

        Stream<LocalDate> dues() {
            return times.stream().flatMap(time -> time.days().stream());
        }

        /**
         * The first day by which it is said to be done; a mere minimum by the year's end is none.
         */
        Optional<LocalDate> firstDue() {
            return times.stream()
                    .filter(time -> !time.minimum())
                    .flatMap(time -> time.days().stream())
                    .min(Comparator.naturalOrder());
        }
    }

    /**
     * What a clause says of when.
     *
     * @param minimum it only says how often at least
     * @param relative how it is counted, where it is counted from something
     * @param days by which the work is due in the plan's year
     */
    public record Time(
            Kind kind, boolean minimum, @Nullable Relative relative, List<LocalDate> days) {
        public Time {
            days = List.copyOf(days);
        }

        /** A clause with its occurrences of the year. */
        public static Time of(Clause clause, List<Occurrence> occurrences) {
            return new Time(
                    clause.kind(),
                    clause instanceof Recurring recurring && recurring.atLeast(),
                    clause instanceof Relative relative ? relative : null,
                    occurrences.stream().map(Occurrence::due).toList());
        }
    }

    List<Row> rowsOf(Collection<String> activities) {
        return rows.stream().filter(row -> row.isAny(activities)).toList();
    }
}
