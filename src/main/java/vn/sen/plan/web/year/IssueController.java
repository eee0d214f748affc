package vn.sen.plan.web.year;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.IssuePlan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The number and the date that an approved plan's document got. */
@Controller
class IssueController {

    private static final String PAGE = "plan/year/issue";

    private final IssuePages pages;
    private final IssuePlan issue;
    private final Texts texts;

    IssueController(IssuePages pages, IssuePlan issue, Texts texts) {
        this.pages = pages;
        this.issue = issue;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/ban-hanh")
    @Needs(PlanPermission.ISSUE_PLAN)
    String page(@PathVariable PlanId id, Model model) {
        model.addAttribute("page", pages.page(id));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/ban-hanh")
    @Needs(PlanPermission.ISSUE_PLAN)
    ModelAndView issue(
            @PathVariable PlanId id,
            @Valid @ModelAttribute IssueForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        return FormPage.of(PAGE, wrong -> pages.page(id, form, wrong))
                .answer(
                        mistakes(form, binding),
                        () -> issue.issue(viewer.actor(), id, form.issue()),
                        issued -> {
                            String number = form.issue().number();
                            Flash.good(next, texts.get("plan.issue.done", number));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Mistakes mistakes(IssueForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.hasNoDay()) {
            mistakes = mistakes.and("ngay", texts.get("plan.form.day-wrong"));
        }
        return form.hasStrangeEffect()
                ? mistakes.and("hieuLuc", texts.get("plan.form.day-wrong"))
                : mistakes;
    }
}
