package vn.sen.plan.app;

import java.util.List;
import vn.sen.agency.Staff;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Plan;

/** A plan and its amendments, the last one first. */
public record AmendmentsOfPlan(Plan plan, List<Amendment> amendments, Staff staff) {}
