package vn.sen.plan.web.appeal;

import jakarta.validation.Valid;
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
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.ReportDifficulty;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Reporting what stands in the way of a task, and answering it. */
@Controller
class DifficultyController {

    private static final String REPORT = "appeal/report";
    private static final String ONE = "appeal/difficulty";
    private static final int LONGEST = 2_000;

    private final DifficultyPages pages;
    private final ReportDifficulty difficulties;
    private final Texts texts;

    DifficultyController(DifficultyPages pages, ReportDifficulty difficulties, Texts texts) {
        this.pages = pages;
        this.difficulties = difficulties;
        this.texts = texts;
    }

    @GetMapping("/viec/{id}/vuong-mac")
    @Needs(PlanPermission.WORK)
    String form(@PathVariable TaskId id, Model model) {
        model.addAttribute("page", pages.report(id, DifficultyForm.EMPTY, Wrong.NOTHING));
        return REPORT;
    }

    @PostMapping("/viec/{id}/vuong-mac")
    @Needs(PlanPermission.WORK)
    ModelAndView report(
            @PathVariable TaskId id,
            @Valid @ModelAttribute DifficultyForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.hasNoDay()) {
            mistakes = mistakes.and(DifficultyForm.DAY, texts.get("task.day-wrong"));
        }
        if (form.hasNoUnit()) {
            mistakes = mistakes.and(DifficultyForm.UNIT, texts.get("appeal.form.unit-missing"));
        }
        return FormPage.of(REPORT, wrong -> pages.report(id, form, wrong))
                .answer(
                        mistakes,
                        () ->
                                difficulties.report(
                                        viewer.actor(), id, form.words(), form.proposal()),
                        done -> on(next, "appeal.done.reported", "/viec/" + id));
    }

    @GetMapping("/vuong-mac/{id}")
    @Needs(PlanPermission.SEE_PLAN)
    String page(@PathVariable DifficultyId id, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(id, viewer.actor(), "", Wrong.NOTHING));
        return ONE;
    }

    @PostMapping("/vuong-mac/{id}/tra-loi")
    @Needs(PlanPermission.ANSWER_DIFFICULTY)
    ModelAndView answer(
            @PathVariable DifficultyId id,
            @RequestParam(defaultValue = "") String loi,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes =
                loi.length() > LONGEST
                        ? Mistakes.of("loi", texts.get("plan.form.too-long"))
                        : Mistakes.none();
        return FormPage.of(ONE, wrong -> pages.page(id, viewer.actor(), loi, wrong))
                .answer(
                        mistakes,
                        () -> difficulties.answer(viewer.actor(), id, loi.strip()),
                        task -> on(next, "appeal.done.answered", AppealPaths.of(id)));
    }

    private ModelAndView on(RedirectAttributes next, String done, String path) {
        Flash.good(next, texts.get(done));
        return new ModelAndView("redirect:" + path);
    }
}
