package vn.sen.plan.web.given;

import java.util.List;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** What agencies above handed down to this one. */
public record AboveListPage(
        String say, List<Tab> tabs, List<Line> lines, Pages pages, String empty) {

    public AboveListPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param turn whether it waits for somebody here
     */
    public record Line(
            String content, String href, String meta, Mark mark, String state, boolean turn) {}
}
