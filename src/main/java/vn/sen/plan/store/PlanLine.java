package vn.sen.plan.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanState;

/**
 * A plan in the list of plans.
 *
 * @param series what it is a plan of; may be empty
 * @param rows how many rows belong to it
 */
public record PlanLine(
        PlanId id,
        PlanState state,
        @Nullable Integer year,
        String title,
        String series,
        String number,
        String symbol,
        @Nullable LocalDate issuedOn,
        int rows,
        Tally tasks) {

    /**
     * Its tasks.
     *
     * @param done accepted
     * @param late past their day and not handed in; they are open too
     * @param open neither accepted nor cancelled
     */
    public record Tally(int done, int late, int open) {

        public int all() {
            return done + open;
        }
    }
}
