package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.ArrangeRows;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The rows of a draft among each other: added, parted, joined, moved, put under headings. */
@Controller
class ArrangeController {

    private final ReviewDesk desk;
    private final ArrangeRows arrange;
    private final Replies replies;
    private final Texts texts;

    ArrangeController(ReviewDesk desk, ArrangeRows arrange, Replies replies, Texts texts) {
        this.desk = desk;
        this.arrange = arrange;
        this.replies = replies;
        this.texts = texts;
    }

    /** A new row under another; at the beginning where none is named. */
    @PostMapping("/ke-hoach/{id}/dong")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView add(
            @PathVariable PlanId id,
            @RequestParam @Nullable ItemId sau,
            @Valid @ModelAttribute RowForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        FormPage<DocPage> page = Replies.review(wrong -> desk.added(id, viewer, sau, form, wrong));
        return form.isTried()
                ? page.tried(mistakes)
                : page.answer(
                        mistakes,
                        () -> arrange.add(viewer.actor(), id, sau, form.row()),
                        added -> replies.done(id, added, "plan.review.added-row", next));
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/tach")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView split(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @Valid @ModelAttribute SplitForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        return Replies.review(wrong -> desk.again(id, viewer, item, form, wrong))
                .answer(
                        Mistakes.of(binding, texts),
                        () -> split(id, item, form, viewer),
                        second -> replies.done(id, second, "plan.review.split-row", next));
    }

    private Outcome<ItemId> split(PlanId id, ItemId item, SplitForm form, Viewer viewer) {
        var halves = form.split(desk.item(id, item));
        return arrange.split(viewer.actor(), item, form.phienBan(), halves);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/gop")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView merge(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @RequestParam int phienBan,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.after(
                id,
                item,
                () -> arrange.merge(viewer.actor(), item, phienBan),
                "plan.review.merged-row",
                next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/len")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView up(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.after(
                id,
                item,
                () -> arrange.move(viewer.actor(), item, true),
                "plan.review.moved-row",
                next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/xuong")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView down(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.after(
                id,
                item,
                () -> arrange.move(viewer.actor(), item, false),
                "plan.review.moved-row",
                next);
    }

    /** A new heading over a row and those behind it that stand under the same one. */
    @PostMapping("/ke-hoach/{id}/muc")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView rename(
            @PathVariable PlanId id,
            @RequestParam ItemId tu,
            @RequestParam String muc,
            Viewer viewer,
            RedirectAttributes next) {
        return replies.after(
                id,
                tu,
                () -> arrange.rename(viewer.actor(), tu, Lines.one(muc)),
                "plan.review.renamed-section",
                next);
    }
}
