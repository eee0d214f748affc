package vn.sen.plan.web.review;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SettleDoubt;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The review of a draft: the document beside its reading, and handing it in. */
@Controller
class ReviewController {

    private final ReviewDesk desk;
    private final SettleDoubt doubts;
    private final SubmitPlan submit;
    private final Texts texts;

    ReviewController(ReviewDesk desk, SettleDoubt doubts, SubmitPlan submit, Texts texts) {
        this.desk = desk;
        this.doubts = doubts;
        this.submit = submit;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/doc")
    @Needs(PlanPermission.SEE_PLAN)
    String review(
            @PathVariable PlanId id,
            @ModelAttribute ReviewDesk.Asked asked,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", desk.page(id, viewer, asked));
        return "plan/review/doc";
    }

    @PostMapping("/ke-hoach/{id}/nghi-van/{doubt}")
    @Needs(PlanPermission.EDIT_PLAN)
    String right(
            @PathVariable PlanId id,
            @PathVariable DoubtId doubt,
            Viewer viewer,
            RedirectAttributes next) {
        switch (doubts.right(viewer.actor(), id, doubt)) {
            case Outcome.Done<PlanId> done -> Flash.good(next, texts.get("plan.review.settled"));
            case Outcome.Refused<PlanId>(Reason reason) -> Flash.bad(next, texts.get(reason.key()));
        }
        return "redirect:/ke-hoach/" + id + "/doc";
    }

    /** Handed in; or the same page with what must be settled first. */
    @PostMapping("/ke-hoach/{id}/trinh")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView submit(@PathVariable PlanId id, Viewer viewer, RedirectAttributes next) {
        return switch (submit.submit(viewer.actor(), id)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.review.submitted"));
                yield new ModelAndView("redirect:/ke-hoach/" + id + "/duyet");
            }
            case Outcome.Refused<PlanId>(Reason reason) -> refused(id, viewer, reason, next);
        };
    }

    private ModelAndView refused(PlanId id, Viewer viewer, Reason reason, RedirectAttributes next) {
        if (reason != PlanRefusal.NOT_READY) {
            Flash.bad(next, texts.get(reason.key()));
            return new ModelAndView("redirect:/ke-hoach/" + id);
        }
        ModelAndView page = new ModelAndView("plan/review/doc");
        page.addObject("page", desk.page(id, viewer, ReviewDesk.Asked.NOTHING));
        page.addObject("flash", new Flash(Flash.Kind.ASK, texts.get(reason.key())));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
