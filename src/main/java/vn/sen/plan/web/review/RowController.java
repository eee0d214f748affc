package vn.sen.plan.web.review;

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
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.RewriteItem;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Mistakes;
import vn.sen.web.StaleVersion;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** One row of a draft being corrected: its words, who is meant, what it waits for. */
@Controller
class RowController {

    private final ReviewDesk desk;
    private final RowForms forms;
    private final RewriteItem rewrite;
    private final Replies replies;
    private final Texts texts;

    RowController(
            ReviewDesk desk, RowForms forms, RewriteItem rewrite, Replies replies, Texts texts) {
        this.desk = desk;
        this.forms = forms;
        this.rewrite = rewrite;
        this.replies = replies;
        this.texts = texts;
    }

    /** What words of time would mean, while somebody writes them. */
    @GetMapping("/ke-hoach/{id}/thu-ky-han")
    @Needs(PlanPermission.EDIT_PLAN)
    String preview(
            @PathVariable PlanId id,
            @RequestParam @Nullable ItemId dong,
            @RequestParam @Nullable String kyHan,
            Model model) {
        model.addAttribute("page", forms.preview(id, dong, kyHan));
        return "plan/review/tried";
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView save(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @Valid @ModelAttribute RowForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        var wrong = new ReviewDesk.Wrong(mistakes, null);
        if (form.thu() != null) {
            return Replies.page(desk.again(id, viewer, item, form, wrong), HttpStatus.OK);
        }
        if (!mistakes.isEmpty()) {
            return Replies.rejected(desk.again(id, viewer, item, form, wrong));
        }
        desk.item(id, item);
        try {
            return switch (rewrite.rewrite(viewer.actor(), item, form.rewritten(item))) {
                case Outcome.Done<ItemId> done -> replies.done(id, item, "plan.review.saved", next);
                case Outcome.Refused<ItemId>(Reason reason) -> {
                    var refused = new ReviewDesk.Wrong(mistakes, texts.get(reason.key()));
                    yield Replies.rejected(desk.again(id, viewer, item, form, refused));
                }
            };
        } catch (StaleVersion elsewhere) {
            return Replies.page(desk.stale(id, viewer, item, form), HttpStatus.CONFLICT);
        }
    }

    /** Saves what stands in the form while somebody goes on writing; answers with a quiet line. */
    @PostMapping("/ke-hoach/{id}/dong/{item}/tu-luu")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView saveByItself(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @Valid @ModelAttribute RowForm form,
            BindingResult binding,
            Viewer viewer) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!mistakes.isEmpty()) {
            String first = mistakes.byField().values().iterator().next();
            return replies.unsaved(form.phienBan(), first, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.item(id, item);
        try {
            return switch (rewrite.rewrite(viewer.actor(), item, form.rewritten(item))) {
                case Outcome.Done<ItemId> done -> replies.saved(desk.item(id, item).version());
                case Outcome.Refused<ItemId>(Reason reason) ->
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
}
