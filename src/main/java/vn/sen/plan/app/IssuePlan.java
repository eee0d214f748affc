package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;

/** Brings an approved plan into force with its number and date, and says from when it holds. */
@Service
public class IssuePlan {

    private final PlanShelf shelf;
    private final PlanTrail trail;

    IssuePlan(PlanShelf shelf, PlanTrail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    /** Enters number and date, or corrects them. */
    @Transactional
    public Outcome<PlanId> issue(Actor by, PlanId id, Issue issue) {
        Plan plan = shelf.take(id);
        return plan.issued(issue)
                .map(after -> keep(by, PlanPermission.ISSUE_PLAN, "plan.issued", plan, after));
    }

    /** Another first day on which the plan holds. */
    @Transactional
    public Outcome<PlanId> effective(Actor by, PlanId id, int version, LocalDate day) {
        Plan plan = shelf.take(id, version);
        return plan.effective(day)
                .map(after -> keep(by, PlanPermission.ISSUE_PLAN, "plan.effective", plan, after));
    }

    private PlanId keep(Actor by, PlanPermission right, String what, Plan before, Plan after) {
        shelf.keep(after);
        trail.plan(PlanTrail.Doing.of(by, right, what), after.id(), values(before), values(after));
        return after.id();
    }

    private static Map<String, String> values(Plan plan) {
        return Map.of(
                "state", plan.state().name(),
                "number", plan.letterhead().number(),
                "symbol", plan.letterhead().symbol(),
                "issued", Objects.toString(plan.course().issuedOn(), ""),
                "effective", Objects.toString(plan.course().effectiveOn(), ""));
    }
}
