package vn.sen.plan.web.approval;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ApprovePlan;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The leader approves a plan, or sends it back with words. */
@Controller
class ApprovalController {

    private final SeeReview review;
    private final ApprovePlan approve;
    private final SubmitPlan submit;
    private final Decisions decisions;
    private final Texts texts;

    ApprovalController(
            SeeReview review,
            ApprovePlan approve,
            SubmitPlan submit,
            Decisions decisions,
            Texts texts) {
        this.review = review;
        this.approve = approve;
        this.submit = submit;
        this.decisions = decisions;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/duyet")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable PlanId id, Viewer viewer, Model model) {
        model.addAttribute(
                "page", decisions.page(review.review(id), viewer, Decisions.Sent.NOTHING));
        return "plan/approval/page";
    }

    @PostMapping("/ke-hoach/{id}/duyet")
    @Needs(PlanPermission.APPROVE_PLAN)
    ModelAndView approve(
            @PathVariable PlanId id,
            @Valid @ModelAttribute ApprovalForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = decisions.mistakes(form, Mistakes.of(binding, texts));
        if (!mistakes.isEmpty()) {
            return again(id, viewer, new Decisions.Sent(form, null, mistakes, null));
        }
        var issue = form.issue(review.review(id).plan()).orElse(null);
        return switch (approve.approve(viewer.actor(), id, form.phienBan(), issue)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.approval.approved"));
                yield new ModelAndView("redirect:/ke-hoach/" + id);
            }
            case Outcome.Refused<PlanId>(Reason reason) ->
                    again(
                            id,
                            viewer,
                            new Decisions.Sent(form, null, mistakes, texts.get(reason.key())));
        };
    }

    @PostMapping("/ke-hoach/{id}/tra-lai")
    @Needs(PlanPermission.APPROVE_PLAN)
    ModelAndView sendBack(
            @PathVariable PlanId id,
            @RequestParam int phienBan,
            @RequestParam @Nullable String yKien,
            Viewer viewer,
            RedirectAttributes next) {
        String words = yKien == null ? "" : yKien.strip();
        return switch (submit.sendBack(viewer.actor(), id, phienBan, words)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.approval.returned"));
                yield new ModelAndView("redirect:/ke-hoach");
            }
            case Outcome.Refused<PlanId>(Reason reason) ->
                    again(id, viewer, decisions.sentBackWrongly(words, reason));
        };
    }

    private ModelAndView again(PlanId id, Viewer viewer, Decisions.Sent sent) {
        ModelAndView page = new ModelAndView("plan/approval/page");
        page.addObject("page", decisions.page(review.review(id), viewer, sent));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
