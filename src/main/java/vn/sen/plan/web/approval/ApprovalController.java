package vn.sen.plan.web.approval;

import jakarta.validation.Valid;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ApprovePlan;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The leader approves a plan, or sends it back with words. */
@Controller
class ApprovalController {

    private static final String PAGE = "plan/approval/page";

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
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/duyet")
    @Needs(PlanPermission.APPROVE_PLAN)
    ModelAndView approve(
            @PathVariable PlanId id,
            @Valid @ModelAttribute ApprovalForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        return form(id, viewer, wrong -> Decisions.Sent.approval(form, wrong))
                .answer(
                        decisions.mistakes(form, Mistakes.of(binding, texts)),
                        () -> approve(id, form, viewer),
                        approved -> {
                            Flash.good(next, texts.get("plan.approval.approved"));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Outcome<PlanId> approve(PlanId id, ApprovalForm form, Viewer viewer) {
        Issue issue = form.issue(review.review(id).plan()).orElse(null);
        return approve.approve(viewer.actor(), id, form.phienBan(), issue);
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
        return form(id, viewer, wrong -> Decisions.Sent.words(words, wrong))
                .answer(
                        Mistakes.none(),
                        () -> submit.sendBack(viewer.actor(), id, phienBan, words),
                        returned -> {
                            Flash.good(next, texts.get("plan.approval.returned"));
                            return new ModelAndView("redirect:/ke-hoach");
                        });
    }

    private FormPage<ApprovalPage> form(
            PlanId id, Viewer viewer, Function<Wrong, Decisions.Sent> sent) {
        return FormPage.of(
                        PAGE, wrong -> decisions.page(review.review(id), viewer, sent.apply(wrong)))
                .overtaken(
                        () ->
                                decisions.overtaken(
                                        review.review(id), viewer, sent.apply(Wrong.NOTHING)));
    }
}
