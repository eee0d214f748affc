package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * Requests for time and difficulties.
 *
 * @param empty what to say where there is none
 */
public record AppealListPage(
        String facts, List<Tab> tabs, List<Line> lines, Pages pages, String empty) {

    public AppealListPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param what is asked or proposed, in a few words
     * @param words of the one who speaks
     * @param state null while it is open
     */
    public record Line(
            Mark mark,
            String title,
            String href,
            String what,
            String words,
            String meta,
            @Nullable String state) {}
}
