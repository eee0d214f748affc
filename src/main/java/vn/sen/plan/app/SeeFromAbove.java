package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.Agencies;
import vn.sen.agency.UnitView;
import vn.sen.plan.HandDownId;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.store.HandDowns;
import vn.sen.plan.store.PlanLine;
import vn.sen.web.NotFound;

/** What agencies above handed down to this one. */
@Service
@Transactional(readOnly = true)
public class SeeFromAbove {

    private final HandDowns store;
    private final SeePlans plans;
    private final Agencies agencies;

    SeeFromAbove(HandDowns store, SeePlans plans, Agencies agencies) {
        this.store = store;
        this.plans = plans;
        this.agencies = agencies;
    }

    public List<RowFromAbove> all() {
        return store.fromAbove();
    }

    public SightFromAbove one(HandDownId id) {
        RowFromAbove row = store.fromAbove(id).orElseThrow(NotFound::new);
        return new SightFromAbove(
                row,
                plans.all().stream().filter(SeeFromAbove::takes).toList(),
                agencies.units().stream().filter(UnitView::active).toList());
    }

    private static boolean takes(PlanLine plan) {
        return plan.state() == PlanState.DRAFT || plan.state().isRunning();
    }
}
