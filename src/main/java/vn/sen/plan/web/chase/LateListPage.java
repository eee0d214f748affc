package vn.sen.plan.web.chase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Listing;

/**
 * Those who are late on a day.
 *
 * @param day as it is written in addresses
 */
public record LateListPage(
        String facts, String day, Field dayField, Listing list, List<Line> lines) {

    public LateListPage {
        lines = List.copyOf(lines);
    }

    /** A late task in the line of its place. */
    public record Late(String title, String href, String due) {}

    /**
     * A place.
     *
     * @param more how many tasks are not shown
     * @param chased when a letter last reminded it; null where none did
     */
    public record Line(
            String key,
            String name,
            int count,
            String days,
            List<Late> tasks,
            int more,
            String who,
            @Nullable String chased) {

        public Line {
            tasks = List.copyOf(tasks);
        }
    }
}
