package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.IssuePlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** From when an approved plan holds, also while its number and date are still awaited. */
@Controller
class EffectController {

    private final IssuePages pages;
    private final IssuePlan issue;
    private final Texts texts;

    EffectController(IssuePages pages, IssuePlan issue, Texts texts) {
        this.pages = pages;
        this.issue = issue;
        this.texts = texts;
    }

    @PostMapping("/ke-hoach/{id}/hieu-luc")
    @Needs(PlanPermission.ISSUE_PLAN)
    ModelAndView set(
            @PathVariable PlanId id,
            @ModelAttribute EffectForm form,
            Viewer viewer,
            RedirectAttributes next) {
        Optional<LocalDate> day = Days.read(form.tuNgay());
        Mistakes mistakes =
                day.isPresent()
                        ? Mistakes.none()
                        : Mistakes.of(EffectForm.DAY, texts.get("plan.form.day-wrong"));
        return FormPage.of("plan/year/issue", wrong -> again(id, form, wrong))
                .answer(
                        mistakes,
                        () -> set(id, form, day.orElseThrow(), viewer),
                        set -> {
                            String from = texts.date(day.orElseThrow());
                            Flash.good(next, texts.get("plan.issue.effective-done", from));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Outcome<PlanId> set(PlanId id, EffectForm form, LocalDate day, Viewer viewer) {
        return issue.effective(viewer.actor(), id, form.phienBan(), day);
    }

    private IssuePage again(PlanId id, EffectForm form, Wrong wrong) {
        return pages.page(id, form, wrong.at(EffectForm.DAY, texts));
    }
}
