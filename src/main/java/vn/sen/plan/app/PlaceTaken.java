package vn.sen.plan.app;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * Where a row went.
 *
 * @param amendment the change of the plan that it is in; null where it is in a draft
 */
public record PlaceTaken(PlanId plan, ItemId row, @Nullable AmendmentId amendment) {}
