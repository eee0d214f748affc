package vn.sen.calendar.reading;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Almanac;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.moment.Span;
import vn.sen.calendar.moment.When;

/** A stretch of the year in which a cycle holds: "monthly from March to November". */
final class CycleBounds {

    private static final Span ANY_YEAR = Span.ofYear(2024);
    private static final Almanac ALMANAC = new Almanac(_ -> true);
    private static final int DAYS_A_MONTH = 31;
    private static final int DAYS_A_WEEK = 7;

    private CycleBounds() {}

    static Sense.@Nullable Again within(Sense.Again again, TimedList.Item item) {
        Timed timed = item.timed();
        boolean plain = timed.when() instanceof When.During && timed.cycle() == null;
        boolean named = plain && !timed.open() && isStretch(timed);
        if (!named || !(again.recurrence() instanceof Recurrence.Cyclic each)) {
            return null;
        }
        Period bound = timed.when().period();
        boolean fits = !each.cycle().equals(Cycle.YEARLY) && isLonger(bound, each.cycle());
        return fits ? new Sense.Again(new Recurrence.Within(each, bound), again.atLeast()) : null;
    }

    /** A range, a year, or any period behind "in"; a bare period may be a time of its own. */
    private static boolean isStretch(Timed timed) {
        return timed.headed()
                || switch (timed.when().period()) {
                    case Period.Between _, Period.Onward _, Period.CalendarYear _ -> true;
                    default -> false;
                };
    }

    private static boolean isLonger(Period bound, Cycle cycle) {
        if (bound instanceof Period.Onward || bound instanceof Period.CalendarYear) {
            return true;
        }
        long days =
                ALMANAC.find(bound, ANY_YEAR)
                        .map(span -> ChronoUnit.DAYS.between(span.first(), span.last()))
                        .orElse(0L);
        return days > daysOf(cycle);
    }

    private static long daysOf(Cycle cycle) {
        int months = cycle.unit().months();
        int unit = cycle.unit() == CycleUnit.WEEK ? DAYS_A_WEEK : 1;
        return (long) cycle.length() * (months > 0 ? months * DAYS_A_MONTH : unit);
    }
}
