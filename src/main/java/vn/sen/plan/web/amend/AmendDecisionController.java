package vn.sen.plan.web.amend;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.app.DecideAmendment;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Handing an amendment in, deciding on it, entering its number. */
@Controller
class AmendDecisionController {

    private static final int LONGEST_NUMBER = 100;

    private final AmendPages pages;
    private final DecideAmendment decision;
    private final Texts texts;

    AmendDecisionController(AmendPages pages, DecideAmendment decision, Texts texts) {
        this.pages = pages;
        this.decision = decision;
        this.texts = texts;
    }

    @PostMapping("/dieu-chinh/{id}/trinh")
    @Needs(PlanPermission.EDIT_PLAN)
    ModelAndView submit(@PathVariable AmendmentId id, Viewer viewer, RedirectAttributes next) {
        return answer(
                new Sent(id, viewer, next, AmendForms.Typed.NOTHING),
                Mistakes.none(),
                () -> decision.submit(viewer.actor(), id),
                "amend.done.submitted");
    }

    @PostMapping("/dieu-chinh/{id}/duyet")
    @Needs(PlanPermission.APPROVE_PLAN)
    ModelAndView approve(
            @PathVariable AmendmentId id,
            @RequestParam(defaultValue = "") String thay,
            Viewer viewer,
            RedirectAttributes next) {
        return answer(
                new Sent(id, viewer, next, AmendForms.Typed.NOTHING),
                Mistakes.none(),
                () -> decision.approve(viewer.actor(), id, thay),
                "amend.done.approved");
    }

    @PostMapping("/dieu-chinh/{id}/tra-lai")
    @Needs(PlanPermission.APPROVE_PLAN)
    ModelAndView sendBack(
            @PathVariable AmendmentId id,
            @RequestParam(defaultValue = "") String loi,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes =
                loi.length() > AmendForms.LONGEST
                        ? Mistakes.of(AmendForms.WORDS, texts.get("plan.form.too-long"))
                        : Mistakes.none();
        return answer(
                new Sent(id, viewer, next, new AmendForms.Typed(loi, null, null, null)),
                mistakes,
                () -> decision.sendBack(viewer.actor(), id, loi.strip()),
                "amend.done.returned");
    }

    @PostMapping("/dieu-chinh/{id}/so")
    @Needs(PlanPermission.ISSUE_PLAN)
    ModelAndView issue(
            @PathVariable AmendmentId id,
            @RequestParam(defaultValue = "") String so,
            @RequestParam(defaultValue = "") String kyHieu,
            @RequestParam(defaultValue = "") String ngay,
            Viewer viewer,
            RedirectAttributes next) {
        Optional<LocalDate> day = Days.read(ngay);
        Mistakes mistakes = Mistakes.none();
        if (so.isBlank() || so.length() > LONGEST_NUMBER || kyHieu.length() > LONGEST_NUMBER) {
            mistakes = mistakes.and("so", texts.get("plan.form.number-missing"));
        }
        if (day.isEmpty()) {
            mistakes = mistakes.and("ngay", texts.get("plan.form.day-wrong"));
        }
        return answer(
                new Sent(id, viewer, next, new AmendForms.Typed(null, so, kyHieu, ngay)),
                mistakes,
                () ->
                        decision.issue(
                                viewer.actor(),
                                id,
                                new Amendment.Paper(so.strip(), kyHieu.strip(), day.orElseThrow())),
                "amend.done.issued");
    }

    /** A form as it came. */
    private record Sent(
            AmendmentId id, Viewer viewer, RedirectAttributes next, AmendForms.Typed typed) {}

    private ModelAndView answer(
            Sent sent, Mistakes mistakes, Supplier<Outcome<AmendmentId>> act, String done) {
        return FormPage.of("plan/amend/one", wrong -> page(sent, wrong))
                .answer(
                        mistakes,
                        act,
                        id -> {
                            Flash.good(sent.next(), texts.get(done));
                            return new ModelAndView("redirect:" + AmendPaths.one(id));
                        });
    }

    private AmendPage page(Sent sent, Wrong wrong) {
        boolean wordless = wrong.refused() == PlanRefusal.WORDS_MISSING;
        Wrong placed = wordless ? wrong.at(AmendForms.WORDS, texts) : wrong;
        return pages.page(sent.id(), sent.viewer().actor(), sent.typed(), placed);
    }
}
