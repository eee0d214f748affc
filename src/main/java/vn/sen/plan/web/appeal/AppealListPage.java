package vn.sen.plan.web.appeal;

import java.util.List;
import vn.sen.web.ui.Listing;

/** Requests for time and difficulties. */
public record AppealListPage(String facts, Listing list, List<AppealLine> lines) {

    public AppealListPage {
        lines = List.copyOf(lines);
    }
}
