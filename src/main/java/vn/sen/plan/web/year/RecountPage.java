package vn.sen.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that are others by the calendar of now.
 *
 * @param error why nothing was done; null where nothing was asked
 */
public record RecountPage(
        String path, String action, String say, List<Line> lines, @Nullable String error) {

    public RecountPage {
        lines = List.copyOf(lines);
    }

    /**
     * A task with its old and its new day.
     *
     * @param value task and new day, as the form sends them
     * @param why how the new day comes about
     * @param chosen true unless the new day has passed: that one a person chooses himself
     */
    public record Line(
            String title, String href, String value, String change, String why, boolean chosen) {}
}
