package vn.sen.plan.web.given;

import jakarta.validation.Valid;
import java.util.function.Supplier;
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
import vn.sen.plan.HandDownId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.HandDown;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Handing rows of a plan down to the agencies below. */
@Controller
class GiveController {

    private static final String PAGE = "plan/given/give";

    private final GivePages pages;
    private final HandDown given;
    private final Texts texts;

    GiveController(GivePages pages, HandDown given, Texts texts) {
        this.pages = pages;
        this.given = given;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/giao-xuong")
    @Needs(PlanPermission.HAND_DOWN)
    String page(@PathVariable PlanId id, @ModelAttribute GivenAsked asked, Model model) {
        model.addAttribute("page", pages.page(id, GiveForm.EMPTY, asked, Wrong.NOTHING));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/giao-xuong")
    @Needs(PlanPermission.HAND_DOWN)
    ModelAndView give(
            @PathVariable PlanId id,
            @Valid @ModelAttribute GiveForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.hasStrangeDay()) {
            mistakes = mistakes.and("han", texts.get("plan.form.day-wrong"));
        }
        return FormPage.of(PAGE, wrong -> pages.page(id, form, GivenAsked.EMPTY, wrong))
                .answer(
                        mistakes,
                        () -> given.give(viewer.actor(), id, form.order(given.below())),
                        count -> {
                            Flash.good(next, texts.get("given.done", count));
                            return new ModelAndView("redirect:" + GivePages.path(id));
                        });
    }

    @PostMapping("/ke-hoach/{id}/giao-xuong/{row}/han")
    @Needs(PlanPermission.HAND_DOWN)
    String move(
            @PathVariable PlanId id,
            @PathVariable HandDownId row,
            @RequestParam(defaultValue = "") String han,
            Viewer viewer,
            RedirectAttributes next) {
        var day = Days.read(han);
        if (day.isEmpty()) {
            Flash.ask(next, texts.get("plan.form.day-wrong"));
            return "redirect:" + GivePages.path(id);
        }
        return changed(
                id, () -> given.move(viewer.actor(), id, row, day.get()), "given.moved", next);
    }

    @PostMapping("/ke-hoach/{id}/giao-xuong/{row}/thu-lai")
    @Needs(PlanPermission.HAND_DOWN)
    String withdraw(
            @PathVariable PlanId id,
            @PathVariable HandDownId row,
            Viewer viewer,
            RedirectAttributes next) {
        return changed(id, () -> given.withdraw(viewer.actor(), id, row), "given.withdrawn", next);
    }

    private String changed(
            PlanId id, Supplier<Outcome<PlanId>> act, String done, RedirectAttributes next) {
        switch (act.get()) {
            case Outcome.Done<PlanId> _ -> Flash.good(next, texts.get(done));
            case Outcome.Refused<PlanId>(Reason reason) -> Flash.ask(next, texts.get(reason.key()));
        }
        return "redirect:" + GivePages.path(id);
    }
}
