package vn.sen.plan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanText;

/** Corrects what a draft says beside its rows; gives a draft up. */
@Service
public class CorrectPlan {

    private final PlanShelf shelf;
    private final PlanTrail trail;

    CorrectPlan(PlanShelf shelf, PlanTrail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    @Transactional
    public Outcome<PlanId> correct(Actor by, PlanId id, int version, PlanText text) {
        Plan plan = shelf.take(id, version);
        return plan.corrected(text).map(after -> keep(by, "plan.corrected", plan, after));
    }

    @Transactional
    public Outcome<PlanId> discard(Actor by, PlanId id) {
        Plan plan = shelf.take(id);
        return plan.discarded().map(after -> keep(by, "plan.discarded", plan, after));
    }

    private PlanId keep(Actor by, String what, Plan before, Plan after) {
        if (!before.equals(after)) {
            shelf.keep(after);
            trail.plan(
                    PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what),
                    after.id(),
                    values(before),
                    values(after));
        }
        return after.id();
    }

    /** Without the signer's name: the trail bears no names. */
    private static Map<String, String> values(Plan plan) {
        Map<String, String> values = new HashMap<>();
        values.put("state", plan.state().name());
        values.put("year", Objects.toString(plan.year(), ""));
        values.put("title", plan.naming().title());
        values.put("number", plan.letterhead().number());
        values.put("symbol", plan.letterhead().symbol());
        return values;
    }
}
