package vn.sen.plan.web.review;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Drafts that are given up, and taken up again. */
@Controller
class DiscardController {

    private final ReviewDesk desk;
    private final CorrectPlan correct;
    private final Texts texts;

    DiscardController(ReviewDesk desk, CorrectPlan correct, Texts texts) {
        this.desk = desk;
        this.correct = correct;
        this.texts = texts;
    }

    /** Asks first. */
    @GetMapping("/ke-hoach/{id}/bo-nhap")
    @Needs(PlanPermission.EDIT_PLAN)
    String ask(@PathVariable PlanId id, Model model) {
        Plan plan = desk.plan(id);
        model.addAttribute("page", new DiscardPage("/ke-hoach/" + id, plan.naming().title()));
        return "plan/review/discard";
    }

    @PostMapping("/ke-hoach/{id}/bo-nhap")
    @Needs(PlanPermission.EDIT_PLAN)
    String discard(@PathVariable PlanId id, Viewer viewer, RedirectAttributes next) {
        return switch (correct.discard(viewer.actor(), id)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.discard.done"));
                yield "redirect:/ke-hoach";
            }
            case Outcome.Refused<PlanId>(Reason reason) -> refused(id, reason, next);
        };
    }

    @PostMapping("/ke-hoach/{id}/lay-lai")
    @Needs(PlanPermission.EDIT_PLAN)
    String restore(@PathVariable PlanId id, Viewer viewer, RedirectAttributes next) {
        return switch (correct.restore(viewer.actor(), id)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.discard.restored"));
                yield "redirect:/ke-hoach/" + id + "/doc";
            }
            case Outcome.Refused<PlanId>(Reason reason) -> refused(id, reason, next);
        };
    }

    private String refused(PlanId id, Reason reason, RedirectAttributes next) {
        Flash.bad(next, texts.get(reason.key()));
        return "redirect:/ke-hoach/" + id;
    }
}
