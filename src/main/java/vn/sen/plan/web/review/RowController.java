package vn.sen.plan.web.review;

import jakarta.validation.Valid;
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
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.RewriteItem;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.web.Mistakes;
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
        FormPage<DocPage> page =
                Replies.review(wrong -> desk.again(id, viewer, item, form, wrong))
                        .overtaken(() -> desk.stale(id, viewer, item, form));
        return form.isTried()
                ? page.tried(mistakes)
                : page.answer(
                        mistakes,
                        () -> rewrite(id, item, form, viewer),
                        saved -> replies.done(id, saved, "plan.review.saved", next));
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
        return replies.quiet(form.phienBan())
                .answer(
                        Mistakes.of(binding, texts),
                        () -> rewrite(id, item, form, viewer),
                        saved -> replies.saved(desk.item(id, saved).version()));
    }

    private Outcome<ItemId> rewrite(PlanId id, ItemId item, RowForm form, Viewer viewer) {
        desk.item(id, item);
        return rewrite.rewrite(viewer.actor(), item, form.rewritten(item));
    }
}
