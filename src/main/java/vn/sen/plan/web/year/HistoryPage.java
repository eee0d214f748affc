package vn.sen.plan.web.year;

import java.util.List;
import vn.sen.web.ui.Happening;

/** What was done with a plan, the last act first. */
public record HistoryPage(String path, String title, List<Happening> history) {

    public HistoryPage {
        history = List.copyOf(history);
    }
}
