package vn.sen.plan.web.appeal;

import java.util.List;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * Requests for time and difficulties.
 *
 * @param empty what to say where there is none
 */
public record AppealListPage(
        String facts, List<Tab> tabs, List<AppealLine> lines, Pages pages, String empty) {

    public AppealListPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }
}
