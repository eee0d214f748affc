package vn.sen.plan.app;

import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;

/**
 * How a row is taken.
 *
 * @param timing when, in words that say a day no later than the one from above
 */
public record Taking(PlanId plan, String timing, Assignee doer) {}
