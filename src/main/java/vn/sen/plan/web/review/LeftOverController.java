package vn.sen.plan.web.review;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AnswerLeftOver;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Words of the document that its reading put nowhere. */
@Controller
class LeftOverController {

    private final AnswerLeftOver answer;
    private final Replies replies;
    private final Texts texts;

    LeftOverController(AnswerLeftOver answer, Replies replies, Texts texts) {
        this.answer = answer;
        this.replies = replies;
        this.texts = texts;
    }

    @PostMapping("/ke-hoach/{id}/chua-doc/thanh-dong")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView accept(
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "") String cho,
            Viewer viewer,
            RedirectAttributes next) {
        return switch (answer.accept(viewer.actor(), id, cho)) {
            case Outcome.Done<ItemId>(ItemId added) ->
                    replies.done(id, added, "plan.left.accepted", next);
            case Outcome.Refused<ItemId>(Reason reason) -> refused(id, reason, next);
        };
    }

    @PostMapping("/ke-hoach/{id}/chua-doc/de-rieng")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView setAside(
            @PathVariable PlanId id,
            @RequestParam(defaultValue = "") String cho,
            Viewer viewer,
            RedirectAttributes next) {
        return switch (answer.setAside(viewer.actor(), id, cho)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.left.set-aside"));
                yield back(id);
            }
            case Outcome.Refused<PlanId>(Reason reason) -> refused(id, reason, next);
        };
    }

    private ModelAndView refused(PlanId id, Reason reason, RedirectAttributes next) {
        Flash.bad(next, texts.get(reason.key()));
        return back(id);
    }

    private static ModelAndView back(PlanId id) {
        return new ModelAndView("redirect:/ke-hoach/" + id + "/doc#chua-doc");
    }
}
