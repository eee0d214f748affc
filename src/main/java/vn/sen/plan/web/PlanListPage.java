package vn.sen.plan.web;

import java.util.List;
import vn.sen.web.ui.Mark;

/**
 * The agency's plans, the newest year first.
 *
 * @param mayAdd whether the viewer may hand in a plan
 * @param year the running year, for the words of the empty page
 */
public record PlanListPage(List<Line> plans, boolean mayAdd, String year) {

    public PlanListPage {
        plans = List.copyOf(plans);
    }

    /**
     * One plan.
     *
     * @param facts rows and tasks, in words
     */
    public record Line(
            String year, String title, String href, Mark mark, String state, String facts) {}
}
