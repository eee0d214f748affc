package vn.sen.plan.web;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;
import vn.sen.web.Texts;

/** Says what a clause without days waits for. */
public record Waits(Texts texts) {

    /**
     * What a clause waits for.
     *
     * @param awaited the row that it waits for
     */
    public String reason(RowClause clause, @Nullable Item awaited) {
        if (awaited != null) {
            return texts.get("plan.year.waits-row", Rows.number(awaited));
        }
        return texts.get(
                clause.treatment() == Treatment.WAITS_FOR_PLAN
                        ? "plan.year.waits-plan"
                        : "plan.year.waits-event");
    }
}
