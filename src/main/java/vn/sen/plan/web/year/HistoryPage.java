package vn.sen.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Pages;

/** What was done with a plan and its rows, the last day and the last act first. */
public record HistoryPage(String path, String title, String facts, List<Day> days, Pages pages) {

    public HistoryPage {
        days = List.copyOf(days);
    }

    /** The acts of a day. */
    public record Day(String title, List<Act> acts) {

        public Day {
            acts = List.copyOf(acts);
        }
    }

    /**
     * An act.
     *
     * @param who null for the program itself
     * @param as the role in which it was done
     * @param row null for an act on the plan as a whole
     * @param reason the words that went with it
     */
    public record Act(
            String icon,
            @Nullable String who,
            String what,
            @Nullable String as,
            String when,
            @Nullable Row row,
            @Nullable String reason,
            List<Change> changes) {

        public Act {
            changes = List.copyOf(changes);
        }
    }

    /** The row that an act is about, as it stands now. */
    public record Row(String content, String href) {}

    /** A value before and after; empty where there was none. */
    public record Change(String label, String was, String now) {

        private static final int LONG = 240;

        /** Whether it is shown only to those who ask. */
        public boolean isLong() {
            return was.length() + now.length() > LONG;
        }
    }
}
