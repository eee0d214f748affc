package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** What a draft says beside its rows. */
@Controller
class TextController {

    private final ReviewDesk desk;
    private final CorrectPlan correct;
    private final Replies replies;
    private final Texts texts;

    TextController(ReviewDesk desk, CorrectPlan correct, Replies replies, Texts texts) {
        this.desk = desk;
        this.correct = correct;
        this.replies = replies;
        this.texts = texts;
    }

    @PostMapping("/ke-hoach/{id}/van-ban")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView save(
            @PathVariable PlanId id,
            @Valid @ModelAttribute TextForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        return Replies.review(wrong -> desk.again(id, viewer, form, wrong))
                .overtaken(() -> desk.stale(id, viewer, form))
                .answer(
                        mistakes(form, binding),
                        () -> correct(id, form, viewer),
                        saved -> {
                            Flash.good(next, texts.get("plan.review.saved-text"));
                            return new ModelAndView("redirect:/ke-hoach/" + id + "/doc");
                        });
    }

    /** Saves what stands in the form while somebody goes on writing; answers with a quiet line. */
    @PostMapping("/ke-hoach/{id}/van-ban/tu-luu")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView saveByItself(
            @PathVariable PlanId id,
            @Valid @ModelAttribute TextForm form,
            BindingResult binding,
            Viewer viewer) {
        return replies.quiet(form.phienBan())
                .answer(
                        mistakes(form, binding),
                        () -> correct(id, form, viewer),
                        saved -> replies.saved(desk.plan(id).version()));
    }

    private Outcome<PlanId> correct(PlanId id, TextForm form, Viewer viewer) {
        CorrectPlan.Corrected corrected = form.corrected(desk.plan(id).text());
        return correct.correct(viewer.actor(), id, form.phienBan(), corrected);
    }

    private Mistakes mistakes(TextForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        return form.hasStrangeDay()
                ? mistakes.and("ngayKy", texts.get("plan.form.day-wrong"))
                : mistakes;
    }
}
