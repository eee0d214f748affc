package vn.sen.plan.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanState;

/**
 * A plan in the list of plans.
 *
 * @param rows how many rows belong to it
 */
public record PlanLine(
        PlanId id,
        PlanState state,
        @Nullable Integer year,
        String title,
        String number,
        String symbol,
        @Nullable LocalDate issuedOn,
        int rows) {}
