package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
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
        int at = 0;
        while (at < items.size()) {
            int last = at;
            while (last + 1 < items.size() && follows(items.get(last), items.get(last + 1))) {
                last++;
            }
            joined.add(last == at ? items.get(at) : between(items.get(at), items.get(last)));
            at = last + 1;
        }
        return joined;
    }

    private static boolean follows(TimedList.Item item, TimedList.Item next) {
        return isPlain(item.timed())
                && isPlain(next.timed())
                && item.timed().when().period() instanceof Nth(Piece one, int day, var of)
                && next.timed().when().period() instanceof Nth(Piece other, int later, var ofNext)
                && one == Piece.DAY
                && other == Piece.DAY
                && later == day + 1
                && of.equals(ofNext);
    }

    /** A day that no word such as "before" makes a limit, and that does not come again. */
    private static boolean isPlain(Timed timed) {
        return timed.when() instanceof Limit.By
                && !timed.headed()
                && !timed.open()
                && timed.cycle() == null;
    }

    private static TimedList.Item between(TimedList.Item first, TimedList.Item last) {
        var days = new Between(first.timed().when().period(), last.timed().when().period());
        Timed lasting = first.timed().with(new When.During(days));
        return new TimedList.Item(first.from(), last.to(), lasting, false);
    }
}
