package vn.sen.plan.web.review;

import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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
import vn.sen.plan.app.ArrangeRows;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Mistakes;
import vn.sen.web.StaleVersion;
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
        var wrong = new ReviewDesk.Wrong(mistakes, null);
        if (form.thu() != null) {
            return Replies.page(desk.added(id, viewer, sau, form, wrong), HttpStatus.OK);
        }
        if (!mistakes.isEmpty()) {
            return Replies.rejected(desk.added(id, viewer, sau, form, wrong));
        }
        ArrangeRows.NewRow row = new ArrangeRows.NewRow(form.text(), form.parts());
        return switch (arrange.add(viewer.actor(), id, sau, row)) {
            case Outcome.Done<ItemId>(ItemId added) ->
                    replies.done(id, added, "plan.review.added-row", next);
            case Outcome.Refused<ItemId>(Reason reason) -> {
                var refused = new ReviewDesk.Wrong(mistakes, texts.get(reason.key()));
                yield Replies.rejected(desk.added(id, viewer, sau, form, refused));
            }
        };
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
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (!mistakes.isEmpty()) {
            var wrong = new ReviewDesk.Wrong(mistakes, null);
            return Replies.rejected(desk.again(id, viewer, item, form, wrong));
        }
        var split = form.split(desk.item(id, item));
        try {
            Outcome<ItemId> outcome = arrange.split(viewer.actor(), item, form.phienBan(), split);
            ItemId row = outcome instanceof Outcome.Done<ItemId>(ItemId second) ? second : item;
            return replies.done(id, row, outcome, "plan.review.split-row", next);
        } catch (StaleVersion elsewhere) {
            var wrong = new ReviewDesk.Wrong(mistakes, texts.get("plan.review.stale"));
            return Replies.page(desk.again(id, viewer, item, form, wrong), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/gop")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView merge(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @RequestParam int phienBan,
            Viewer viewer,
            RedirectAttributes next) {
        return act(
                id,
                item,
                "plan.review.merged-row",
                () -> arrange.merge(viewer.actor(), item, phienBan),
                next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/len")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView up(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return act(
                id,
                item,
                "plan.review.moved-row",
                () -> arrange.move(viewer.actor(), item, true),
                next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/xuong")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView down(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        return act(
                id,
                item,
                "plan.review.moved-row",
                () -> arrange.move(viewer.actor(), item, false),
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
        return act(
                id,
                tu,
                "plan.review.renamed-section",
                () -> arrange.rename(viewer.actor(), tu, Lines.one(muc)),
                next);
    }

    private ModelAndView act(
            PlanId id,
            ItemId item,
            String said,
            Supplier<Outcome<ItemId>> act,
            RedirectAttributes next) {
        desk.item(id, item);
        try {
            Outcome<ItemId> outcome = act.get();
            ItemId row = outcome instanceof Outcome.Done<ItemId>(ItemId now) ? now : item;
            return replies.done(id, row, outcome, said, next);
        } catch (StaleVersion elsewhere) {
            return replies.stale(id, item, next);
        }
    }
}
