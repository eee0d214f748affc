package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.IssuePlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
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
        if (day.isEmpty()) {
            return again(id, form, texts.get("plan.form.day-wrong"));
        }
        return switch (issue.effective(viewer.actor(), id, form.phienBan(), day.get())) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.issue.effective-done", texts.date(day.get())));
                yield new ModelAndView("redirect:/ke-hoach/" + id);
            }
            case Outcome.Refused<PlanId>(Reason reason) -> again(id, form, texts.get(reason.key()));
        };
    }

    private ModelAndView again(PlanId id, EffectForm form, String error) {
        ModelAndView page = new ModelAndView("plan/year/issue");
        page.addObject("page", pages.page(id, form, error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
