package vn.sen.plan.app;

import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.store.ItemRows;
import vn.sen.plan.store.PlanQueries;
import vn.sen.plan.store.PlanRows;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

/** Takes plans and their rows to be changed: one at a time, in the version that was looked at. */
@Component
class PlanShelf {

    private final PlanRows plans;
    private final ItemRows items;
    private final PlanQueries queries;

    PlanShelf(PlanRows plans, ItemRows items, PlanQueries queries) {
        this.plans = plans;
        this.items = items;
        this.queries = queries;
    }

    /** The plan, held until the transaction ends, so that no row changes while it is handed in. */
    Plan take(PlanId id) {
        if (!queries.lock(id)) {
            throw new NotFound();
        }
        return plans.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * The plan as somebody looked at it.
     *
     * @throws StaleVersion if it was changed since
     */
    Plan take(PlanId id, int version) {
        Plan plan = take(id);
        if (plan.version() != version) {
            throw new StaleVersion();
        }
        return plan;
    }

    Plan look(PlanId id) {
        return plans.findById(id).orElseThrow(NotFound::new);
    }

    Item item(ItemId id) {
        return items.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * The row as somebody looked at it.
     *
     * @throws StaleVersion if it was changed since
     */
    Item item(ItemId id, int version) {
        Item item = item(id);
        if (item.version() != version) {
            throw new StaleVersion();
        }
        return item;
    }

    Plan keep(Plan plan) {
        return plans.save(plan);
    }

    Item keep(Item item) {
        return items.save(item);
    }
}
