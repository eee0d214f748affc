package vn.sen.plan.web.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.SettleDoubt;
import vn.sen.plan.app.UndoMerge;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Viewer;

/** Which rows belong to a draft, and which doubtful words of theirs may stand. */
@Controller
class StandingController {

    private final CorrectItem correct;
    private final UndoMerge undo;
    private final SettleDoubt doubts;
    private final Replies replies;

    StandingController(CorrectItem correct, UndoMerge undo, SettleDoubt doubts, Replies replies) {
        this.correct = correct;
        this.undo = undo;
        this.doubts = doubts;
        this.replies = replies;
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/bo")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView drop(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.after(
                id,
                item,
                () -> correct.drop(viewer.actor(), item, true),
                "plan.review.dropped-row",
                next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/giu-lai")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView restore(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.told(
                id, item, () -> undo.restore(viewer.actor(), item), UndoMerge.Undone::key, next);
    }

    /** Doubtful words may stand as they are. */
    @PostMapping("/ke-hoach/{id}/dong/{item}/giu-nguyen")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView letStand(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @RequestParam String loai,
            @RequestParam String loi,
            Viewer viewer,
            RedirectAttributes next) {
        String key = StandingWords.key(loai);
        return replies.after(
                id,
                item,
                () -> doubts.letStand(viewer.actor(), item, key, loi).map(plan -> item),
                "plan.review.settled",
                next);
    }
}
