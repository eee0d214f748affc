package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import vn.sen.agency.AgencyView;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.store.GiveableRow;

/**
 * A plan with what can be handed down of it, and what was.
 *
 * @param below those to whom it can be given, by name
 */
public record GivenSight(
        Plan plan,
        List<GiveableRow> rows,
        List<AgencyView> below,
        List<GivenRow> given,
        LocalDate today) {}
