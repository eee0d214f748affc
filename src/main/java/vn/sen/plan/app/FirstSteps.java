package vn.sen.plan.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.agency.Agencies;
import vn.sen.agency.Staff;
import vn.sen.plan.store.StepsPutAway;

/** The list of first steps of an agency, which each person may put away and call back. */
@Service
public class FirstSteps {

    private final StepsPutAway store;
    private final Agencies agencies;

    FirstSteps(StepsPutAway store, Agencies agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    @Transactional(readOnly = true)
    public boolean areAway(Actor actor) {
        return store.isAway(actor.person());
    }

    /** Units and people, of whom the first steps speak. */
    @Transactional(readOnly = true)
    public Staff staff() {
        return agencies.staff();
    }

    @Transactional
    public void putAway(Actor by) {
        store.set(by.person(), true);
    }

    @Transactional
    public void callBack(Actor by) {
        store.set(by.person(), false);
    }
}
