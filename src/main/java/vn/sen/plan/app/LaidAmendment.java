package vn.sen.plan.app;

import java.util.List;
import vn.sen.agency.Staff;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Readiness;

/**
 * An amendment laid out.
 *
 * @param all rows of the plan as they are now
 * @param amending empty of rows once it is over: then the trail tells what was done
 */
public record LaidAmendment(
        Amendment amendment,
        Plan plan,
        List<Item> all,
        List<AmendedRow> rows,
        Amending amending,
        List<Finding> findings,
        Staff staff) {

    public boolean isReady() {
        return !amending.rows().isEmpty()
                && !amending.isOvertaken()
                && Readiness.blocking(findings).isEmpty();
    }
}
