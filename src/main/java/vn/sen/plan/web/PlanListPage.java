package vn.sen.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;

/**
 * The agency's plans, the newest year first.
 *
 * @param none whether there is no plan at all
 * @param mayAdd whether the viewer may hand in a plan
 * @param year the running year, for the words of the empty page
 * @param discarded drafts that were given up, for those who may take them up again
 */
public record PlanListPage(
        Listing list,
        List<Line> plans,
        boolean none,
        boolean mayAdd,
        String year,
        List<Line> discarded) {

    public PlanListPage {
        plans = List.copyOf(plans);
        discarded = List.copyOf(discarded);
    }

    /**
     * One plan.
     *
     * @param series what it is a plan of; may be empty
     * @param number under which it was issued; empty before that
     * @param rows how many there are, in words
     * @param tasks how they stand, in words; empty where there are none yet
     * @param late how many of them are late, in words; null where none is
     */
    public record Line(
            String year,
            String title,
            String series,
            String href,
            String number,
            Mark mark,
            String state,
            String rows,
            String tasks,
            @Nullable String late) {}
}
