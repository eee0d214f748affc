package vn.sen.plan.web.amend;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.AmendForDifficulty;
import vn.sen.plan.app.DraftAmendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The amendments of a plan, and the beginning of one. */
@Controller
class AmendController {

    private static final String LIST = "plan/amend/list";
    private static final String ONE = "plan/amend/one";

    private final AmendPages pages;
    private final DraftAmendment draft;
    private final AmendForDifficulty difficulties;
    private final Texts texts;

    AmendController(
            AmendPages pages, DraftAmendment draft, AmendForDifficulty difficulties, Texts texts) {
        this.pages = pages;
        this.draft = draft;
        this.difficulties = difficulties;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/dieu-chinh")
    @Needs(PlanPermission.SEE_PLAN)
    String list(@PathVariable PlanId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.list(id, viewer.actor(), "", Wrong.NOTHING));
        return LIST;
    }

    @PostMapping("/ke-hoach/{id}/dieu-chinh")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView begin(
            @PathVariable PlanId id, @RequestParam(defaultValue = "") String lyDo, Viewer viewer) {
        Mistakes mistakes = Mistakes.none();
        if (lyDo.isBlank()) {
            mistakes = mistakes.and(AmendForms.REASON, texts.get("amend.reason-missing"));
        } else if (lyDo.length() > AmendForms.LONGEST) {
            mistakes = mistakes.and(AmendForms.REASON, texts.get("plan.form.too-long"));
        }
        return FormPage.of(LIST, wrong -> pages.list(id, viewer.actor(), lyDo, wrong))
                .answer(
                        mistakes,
                        () -> draft.begin(viewer.actor(), id, lyDo.strip(), null),
                        begun -> new ModelAndView("redirect:" + AmendPaths.one(begun)));
    }

    /** What the doer of a task proposed becomes an amendment. */
    @PostMapping("/vuong-mac/{id}/dieu-chinh")
    @Needs(PlanPermission.EDIT_PLAN)
    String begin(@PathVariable DifficultyId id, Viewer viewer, RedirectAttributes next) {
        return switch (difficulties.begin(viewer.actor(), id)) {
            case Outcome.Done<AmendmentId>(AmendmentId begun) ->
                    "redirect:" + AmendPaths.one(begun);
            case Outcome.Refused<AmendmentId>(Reason reason) -> {
                Flash.ask(next, texts.get(reason.key()));
                yield "redirect:/vuong-mac/" + id;
            }
        };
    }

    @GetMapping("/dieu-chinh/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable AmendmentId id, Viewer viewer, Model model) {
        model.addAttribute(
                "page", pages.page(id, viewer.actor(), AmendForms.Typed.NOTHING, Wrong.NOTHING));
        return ONE;
    }

    @PostMapping("/dieu-chinh/{id}/bo")
    @Needs(PlanPermission.EDIT_PLAN)
    String discard(@PathVariable AmendmentId id, Viewer viewer, RedirectAttributes next) {
        return switch (draft.discard(viewer.actor(), id)) {
            case Outcome.Done<PlanId>(PlanId plan) -> {
                Flash.good(next, texts.get("amend.done.discarded"));
                yield "redirect:" + AmendPaths.of(plan);
            }
            case Outcome.Refused<PlanId>(Reason reason) -> {
                Flash.ask(next, texts.get(reason.key()));
                yield "redirect:" + AmendPaths.one(id);
            }
        };
    }
}
