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
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.Remarks;

/** Closes a plan whose year is over. What is still open under it stays as it is, and is named. */
@Service
public class ClosePlan {

    private final PlanShelf shelf;
    private final SeePlans plans;
    private final Remarks remarks;
    private final PlanTrail trail;

    ClosePlan(PlanShelf shelf, SeePlans plans, Remarks remarks, PlanTrail trail) {
        this.shelf = shelf;
        this.plans = plans;
        this.remarks = remarks;
        this.trail = trail;
    }

    /**
     * A plan before it is closed.
     *
     * @param open the tasks that are neither accepted nor cancelled
     */
    public record Closing(Plan plan, List<TaskLine> open) {}

    @Transactional(readOnly = true)
    public Closing look(PlanId id) {
        PlanOverview overview = plans.overview(id);
        return new Closing(overview.plan(), open(overview));
    }

    private static List<TaskLine> open(PlanOverview overview) {
        return overview.tasks().stream().filter(each -> !each.task().state().isOver()).toList();
    }

    /** With open tasks a reason is asked for. */
    @Transactional
    public Outcome<PlanId> close(Actor by, PlanId id, int version, String reason) {
        Plan plan = shelf.take(id, version);
        List<TaskLine> open = open(plans.overview(id));
        if (!open.isEmpty() && reason.isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        return plan.closed().map(after -> keep(by, plan, after, new Last(open.size(), reason)));
    }

    /** How it ended: tasks left open, and why it was closed all the same. */
    private record Last(int open, String reason) {}

    private PlanId keep(Actor by, Plan before, Plan after, Last last) {
        shelf.keep(after);
        PlanTrail.Doing doing = PlanTrail.Doing.of(by, PlanPermission.CLOSE_PLAN, "plan.closed");
        if (!last.reason().isBlank()) {
            remarks.say(after.id(), Remark.Kind.CLOSED, last.reason(), by.person(), doing.as());
        }
        trail.plan(
                doing,
                after.id(),
                Map.of("state", before.state().name()),
                Map.of("state", after.state().name(), "open", Integer.toString(last.open())));
        return after.id();
    }
}
