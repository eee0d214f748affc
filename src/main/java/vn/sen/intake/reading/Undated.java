package vn.sen.intake.reading;

import java.util.List;
import vn.sen.calendar.Reading;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Times;

/** Times of a plan of which nobody knows the year. */
final class Undated {
    private Undated() {}

    /** Without a year no day follows from the words: each time says so itself. */
    static List<Item> doubted(List<Item> items) {
        return items.stream().map(Undated::doubted).toList();
    }

    private static Item doubted(Item item) {
        Found<Reading> cell = item.times().cell();
        if (cell == null) {
            return item;
        }
        return new Item(
                item.label(),
                item.content(),
                new Times(cell.doubting(Doubt.YEAR_MISSING), item.times().within()),
                item.responsible(),
                item.outputs(),
                item.activities(),
                item.notes());
    }
}
