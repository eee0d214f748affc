package vn.sen.plan.domain;

import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/** The row that it became here. */
public record RowTaken(PlanId plan, ItemId row) {}
