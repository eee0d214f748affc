package vn.sen.intake.reading;

import java.util.List;
import vn.sen.intake.Item;
import vn.sen.intake.Source;

/**
 * What a table of tasks says.
 *
 * @param unread cells that belong to no task
 */
record Work(List<Item> items, List<Source> unread) {
    Work {
        items = List.copyOf(items);
        unread = List.copyOf(unread);
    }
}
