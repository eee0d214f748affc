package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.Remarks;

/** Hands a draft to the leader, its clauses and dates as they stand; takes it back with words. */
@Service
public class SubmitPlan {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final ClauseStore clauses;
    private final Remarks remarks;
    private final PlanTrail trail;

    SubmitPlan(
            PlanShelf shelf, PlanDesk desk, ClauseStore clauses, Remarks remarks, PlanTrail trail) {
        this.shelf = shelf;
        this.desk = desk;
        this.clauses = clauses;
        this.remarks = remarks;
        this.trail = trail;
    }

    /** Refused while something must be settled first; the review page says what. */
    @Transactional
    public Outcome<PlanId> submit(Actor by, PlanId id) {
        Plan plan = shelf.take(id);
        return plan.submitted(by).then(after -> freeze(by, plan, after));
    }

    private Outcome<PlanId> freeze(Actor by, Plan before, Plan after) {
        PlanDesk.Laid laid = desk.lay(before);
        if (!laid.isReady()) {
            return Outcome.refused(PlanRefusal.NOT_READY);
        }
        clauses.keep(
                laid.rows().stream()
                        .filter(each -> !each.item().dropped())
                        .map(PlannedRow::freeze)
                        .flatMap(List::stream)
                        .toList(),
                after.submission());
        shelf.keep(after);
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.submitted"),
                after.id(),
                Map.of("state", PlanState.DRAFT.name()),
                Map.of(
                        "state",
                        after.state().name(),
                        "submission",
                        Integer.toString(after.submission())));
        return Outcome.done(after.id());
    }

    /** Back to the secretary, with words that say what to change. */
    @Transactional
    public Outcome<PlanId> sendBack(Actor by, PlanId id, int version, String why) {
        if (why.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        Plan plan = shelf.take(id, version);
        return plan.returned()
                .map(
                        after -> {
                            shelf.keep(after);
                            PlanTrail.Doing doing =
                                    PlanTrail.Doing.of(
                                            by, PlanPermission.APPROVE_PLAN, "plan.returned");
                            remarks.say(
                                    plan.id(), Remark.Kind.RETURNED, why, by.person(), doing.in());
                            trail.plan(
                                    doing,
                                    plan.id(),
                                    Map.of("state", plan.state().name()),
                                    Map.of("state", after.state().name()));
                            return plan.id();
                        });
    }
}
