package vn.sen.plan.app;

import java.util.List;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.store.PlanLine;

/**
 * One row with what it can be taken into.
 *
 * @param plans drafts and plans that run, the last year's first
 */
public record SightFromAbove(RowFromAbove row, List<PlanLine> plans, List<UnitView> units) {}
