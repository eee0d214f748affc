package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the doer of a task asked and reported.
 *
 * @param ask where more time is asked for; null where it cannot be
 * @param report where it is said what stands in the way; null where it cannot be
 */
public record AppealsSheet(List<Line> all, @Nullable String ask, @Nullable String report) {

    public AppealsSheet {
        all = List.copyOf(all);
    }

    /** Whether there is nothing to see or to do. */
    public boolean isEmpty() {
        return all.isEmpty() && ask == null && report == null;
    }

    /**
     * One of them.
     *
     * @param end how it ended; null while it is open
     */
    public record Line(String what, String href, String meta, String words, @Nullable String end) {}
}
