package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.StaleVersion;
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
        Mistakes mistakes = mistakes(form, binding);
        if (!mistakes.isEmpty()) {
            return again(id, viewer, form, new ReviewDesk.Wrong(mistakes, null));
        }
        var corrected = form.corrected(desk.plan(id).text());
        try {
            return switch (correct.correct(viewer.actor(), id, form.phienBan(), corrected)) {
                case Outcome.Done<PlanId> done -> {
                    Flash.good(next, texts.get("plan.review.saved-text"));
                    yield new ModelAndView("redirect:/ke-hoach/" + id + "/doc");
                }
                case Outcome.Refused<PlanId>(Reason reason) ->
                        again(
                                id,
                                viewer,
                                form,
                                new ReviewDesk.Wrong(mistakes, texts.get(reason.key())));
            };
        } catch (StaleVersion elsewhere) {
            return Replies.page(desk.stale(id, viewer, form), HttpStatus.CONFLICT);
        }
    }

    /** Saves what stands in the form while somebody goes on writing; answers with a quiet line. */
    @PostMapping("/ke-hoach/{id}/van-ban/tu-luu")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView saveByItself(
            @PathVariable PlanId id,
            @Valid @ModelAttribute TextForm form,
            BindingResult binding,
            Viewer viewer) {
        Mistakes mistakes = mistakes(form, binding);
        if (!mistakes.isEmpty()) {
            String first = mistakes.byField().values().iterator().next();
            return replies.unsaved(form.phienBan(), first, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var corrected = form.corrected(desk.plan(id).text());
        try {
            return switch (correct.correct(viewer.actor(), id, form.phienBan(), corrected)) {
                case Outcome.Done<PlanId> done -> replies.saved(desk.plan(id).version());
                case Outcome.Refused<PlanId>(Reason reason) ->
                        replies.unsaved(
                                form.phienBan(),
                                texts.get(reason.key()),
                                HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (StaleVersion elsewhere) {
            String words = texts.get("plan.review.unsaved-stale");
            return replies.unsaved(form.phienBan(), words, HttpStatus.CONFLICT);
        }
    }

    private Mistakes mistakes(TextForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        return form.hasStrangeDay()
                ? mistakes.and("ngayKy", texts.get("plan.form.day-wrong"))
                : mistakes;
    }

    private ModelAndView again(PlanId id, Viewer viewer, TextForm form, ReviewDesk.Wrong wrong) {
        return Replies.rejected(desk.again(id, viewer, form, wrong));
    }
}
