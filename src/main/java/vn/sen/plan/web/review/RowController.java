package vn.sen.plan.web.review;

import jakarta.validation.Valid;
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
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.RewriteItem;
import vn.sen.plan.app.SettleDoubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Rows;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** One row of a draft: its words, who is meant, whether it belongs to the plan. */
@Controller
class RowController {

    private final ReviewDesk desk;
    private final RewriteItem rewrite;
    private final CorrectItem correct;
    private final SettleDoubt doubts;
    private final Texts texts;

    RowController(
            ReviewDesk desk,
            RewriteItem rewrite,
            CorrectItem correct,
            SettleDoubt doubts,
            Texts texts) {
        this.desk = desk;
        this.rewrite = rewrite;
        this.correct = correct;
        this.doubts = doubts;
        this.texts = texts;
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
        if (form.thu() != null || !mistakes.isEmpty()) {
            HttpStatus status =
                    form.thu() == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            var wrong = new ReviewDesk.Wrong(mistakes, null);
            return page(desk.again(id, viewer, item, form, wrong), status);
        }
        Item row = desk.item(id, item);
        return switch (rewrite.rewrite(
                viewer.actor(), item, form.phienBan(), form.text(row), form.parts())) {
            case Outcome.Done<ItemId> done -> back(id, row, "plan.review.saved", next);
            case Outcome.Refused<ItemId>(Reason reason) -> {
                var wrong = new ReviewDesk.Wrong(mistakes, texts.get(reason.key()));
                yield page(
                        desk.again(id, viewer, item, form, wrong),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/bo")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView drop(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        Outcome<ItemId> outcome = correct.drop(viewer.actor(), item, true);
        return done(id, item, outcome, "plan.review.dropped-row", next);
    }

    @PostMapping("/ke-hoach/{id}/dong/{item}/giu-lai")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView restore(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            Viewer viewer,
            RedirectAttributes next) {
        Outcome<ItemId> outcome = correct.drop(viewer.actor(), item, false);
        return done(id, item, outcome, "plan.review.restored-row", next);
    }

    /** Doubtful words may stand as they are. */
    @PostMapping("/ke-hoach/{id}/dong/{item}/giu-nguyen")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView letStand(
            @PathVariable PlanId id,
            @PathVariable ItemId item,
            @RequestParam String loai,
            @RequestParam String loi,
            Viewer viewer,
            RedirectAttributes next) {
        Outcome<PlanId> outcome =
                doubts.letStand(viewer.actor(), item, StandingWords.key(loai), loi);
        return done(id, item, outcome, "plan.review.settled", next);
    }

    private ModelAndView done(
            PlanId id, ItemId item, Outcome<?> outcome, String key, RedirectAttributes next) {
        Item row = desk.item(id, item);
        if (outcome instanceof Outcome.Refused<?>(Reason reason)) {
            Flash.bad(next, texts.get(reason.key()));
            return to(id, row);
        }
        return back(id, row, key, next);
    }

    private ModelAndView back(PlanId id, Item row, String key, RedirectAttributes next) {
        Flash.good(next, texts.get(key, Rows.number(row)));
        return to(id, row);
    }

    private static ModelAndView to(PlanId id, Item row) {
        return new ModelAndView("redirect:/ke-hoach/" + id + "/doc#" + Reviewed.anchor(row));
    }

    private static ModelAndView page(DocPage review, HttpStatus status) {
        ModelAndView page = new ModelAndView("plan/review/doc");
        page.addObject("page", review);
        page.setStatus(status);
        return page;
    }
}
