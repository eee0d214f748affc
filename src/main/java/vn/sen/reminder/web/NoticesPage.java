package vn.sen.reminder.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * What a person was told.
 *
 * @param unread how many wait to be read, on all pages
 */
public record NoticesPage(List<Tab> tabs, List<Day> days, int unread, boolean all, Pages pages) {

    public NoticesPage {
        tabs = List.copyOf(tabs);
        days = List.copyOf(days);
    }

    /** What was said on one day. */
    public record Day(String title, List<Line> lines) {}

    /**
     * One notice.
     *
     * @param href leads to the matter, and marks the notice as read
     * @param row of the plan; null where there is none
     * @param read where the button that marks it as read sends; null where it does not wait
     */
    public record Line(
            Mark mark,
            String title,
            String href,
            String words,
            @Nullable String row,
            String time,
            boolean settled,
            @Nullable String read) {}
}
