package vn.sen.plan.web.amend;

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
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.DraftAmendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.plan.web.review.RowForm;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The rows of an amendment: written anew, added, left out, or left as they are after all. */
@Controller
class AmendRowController {

    private static final String PAGE = "plan/amend/row";

    private final AmendRowPages pages;
    private final DraftAmendment draft;
    private final Texts texts;

    AmendRowController(AmendRowPages pages, DraftAmendment draft, Texts texts) {
        this.pages = pages;
        this.draft = draft;
        this.texts = texts;
    }

    /** From the list of rows to the one that was chosen in it. */
    @GetMapping("/dieu-chinh/{id}/dong")
    @Needs(PlanPermission.EDIT_PLAN)
    String choose(@PathVariable AmendmentId id, @RequestParam ItemId dong) {
        return "redirect:" + AmendPaths.one(id) + "/dong/" + dong;
    }

    @GetMapping({"/dieu-chinh/{id}/dong/{row}", "/dieu-chinh/{id}/dong-moi"})
    @Needs(PlanPermission.EDIT_PLAN)
    String form(
            @PathVariable AmendmentId id,
            @PathVariable(required = false) @Nullable ItemId row,
            Model model) {
        model.addAttribute("page", pages.page(id, row, null, Wrong.NOTHING));
        return PAGE;
    }

    @PostMapping({"/dieu-chinh/{id}/dong/{row}", "/dieu-chinh/{id}/dong-moi"})
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView write(
            @PathVariable AmendmentId id,
            @PathVariable(required = false) @Nullable ItemId row,
            @Valid @ModelAttribute RowForm form,
            BindingResult binding,
            Viewer viewer) {
        return FormPage.of(PAGE, wrong -> pages.page(id, row, form, wrong))
                .answer(
                        Mistakes.of(binding, texts),
                        () -> write(viewer.actor(), id, row, form),
                        done -> new ModelAndView("redirect:" + AmendPaths.one(done)));
    }

    private Outcome<AmendmentId> write(
            Actor by, AmendmentId id, @Nullable ItemId row, RowForm form) {
        return row == null
                ? draft.add(by, id, form.text(), form.parts())
                : draft.change(by, id, row, form.text(), form.parts());
    }

    @PostMapping("/dieu-chinh/{id}/dong/{row}/bo")
    @Needs(PlanPermission.EDIT_PLAN)
    String drop(
            @PathVariable AmendmentId id,
            @PathVariable ItemId row,
            Viewer viewer,
            RedirectAttributes next) {
        return back(id, draft.drop(viewer.actor(), id, row), next);
    }

    @PostMapping("/dieu-chinh/{id}/dong/{row}/rut")
    @Needs(PlanPermission.EDIT_PLAN)
    String takeOut(
            @PathVariable AmendmentId id,
            @PathVariable ItemId row,
            Viewer viewer,
            RedirectAttributes next) {
        return back(id, draft.takeOut(viewer.actor(), id, row), next);
    }

    private String back(AmendmentId id, Outcome<AmendmentId> outcome, RedirectAttributes next) {
        if (outcome instanceof Outcome.Refused<AmendmentId>(Reason reason)) {
            Flash.ask(next, texts.get(reason.key()));
        }
        return "redirect:" + AmendPaths.one(id);
    }
}
