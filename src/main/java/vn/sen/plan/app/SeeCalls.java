package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.plan.store.HandDowns;

/** What waits for somebody beside his tasks; asks only for what his roles let him answer. */
@Service
@Transactional(readOnly = true)
public class SeeCalls {

    private final SeeShares shares;
    private final SeeAppeals appeals;
    private final AmendmentStore amendments;
    private final HandDowns above;

    SeeCalls(SeeShares shares, SeeAppeals appeals, AmendmentStore amendments, HandDowns above) {
        this.shares = shares;
        this.appeals = appeals;
        this.amendments = amendments;
        this.above = above;
    }

    public Calls of(Actor viewer, PlanOverview plan) {
        boolean decides =
                PlanPermission.CHECK_WORK.allows(viewer)
                        || PlanPermission.ANSWER_DIFFICULTY.allows(viewer)
                        || accepts(viewer, plan);
        return new Calls(
                shares.askedOf(viewer, plan),
                decides ? appeals.list(WhichAppeals.FOR_ME, viewer) : List.of(),
                PlanPermission.APPROVE_PLAN.allows(viewer) ? toApprove(viewer) : List.of(),
                PlanPermission.EDIT_PLAN.allows(viewer) ? fromAbove() : List.of());
    }

    /** Whether somebody is named to accept some work, whatever his role. */
    private static boolean accepts(Actor viewer, PlanOverview plan) {
        return plan.tasks().stream()
                .map(each -> each.task().hands().accepter())
                .anyMatch(accepter -> viewer.hasHat(accepter::includes));
    }

    private List<RowFromAbove> fromAbove() {
        return above.fromAbove().stream().filter(RowFromAbove::isTurn).toList();
    }

    private List<Amendment> toApprove(Actor viewer) {
        return amendments.submitted().stream()
                .filter(each -> !each.isOwn(viewer.person()))
                .toList();
    }
}
