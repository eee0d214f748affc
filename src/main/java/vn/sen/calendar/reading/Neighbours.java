package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Piece;
import vn.sen.calendar.moment.When;

/** Days that follow one another, "15 and 16/3", are one event that lasts, not two due days. */
final class Neighbours {

    private Neighbours() {}

    static List<TimedList.Item> joined(List<TimedList.Item> items) {
        List<TimedList.Item> joined = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i + 1 == items.size() || !follows(items.get(i), items.get(i + 1))) {
                joined.add(first == i ? items.get(i) : between(items.get(first), items.get(i)));
                first = i + 1;
            }
        }
        return joined;
    }

    private static boolean follows(TimedList.Item item, TimedList.Item next) {
        Nth day = day(item.timed());
        return day != null
                && new Nth(Piece.DAY, day.number() + 1, day.of()).equals(day(next.timed()));
    }

    /** A day that no word such as "before" makes a limit, and that does not come again. */
    private static @Nullable Nth day(Timed timed) {
        boolean plain = timed.when() instanceof Limit.By && !timed.headed() && !timed.open();
        boolean once = plain && timed.cycle() == null;
        return once && timed.when().period() instanceof Nth day ? day : null;
    }

    private static TimedList.Item between(TimedList.Item first, TimedList.Item last) {
        var days = new Between(first.timed().when().period(), last.timed().when().period());
        Timed lasting = first.timed().with(new When.During(days));
        return new TimedList.Item(first.from(), last.to(), lasting, false);
    }
}
