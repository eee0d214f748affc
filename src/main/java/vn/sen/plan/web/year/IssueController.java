package vn.sen.plan.web.year;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.IssuePlan;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The number and the date that an approved plan's document got. */
@Controller
class IssueController {

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
        return "plan/year/issue";
    }

    @PostMapping("/ke-hoach/{id}/ban-hanh")
    @Needs(PlanPermission.ISSUE_PLAN)
    ModelAndView issue(
            @PathVariable PlanId id,
            @Valid @ModelAttribute IssueForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        Mistakes mistakes = mistakes(form, binding);
        if (!mistakes.isEmpty()) {
            return again(id, form, mistakes, null);
        }
        Issue given = form.issue();
        return switch (issue.issue(viewer.actor(), id, given)) {
            case Outcome.Done<PlanId> done -> {
                Flash.good(next, texts.get("plan.issue.done", given.number()));
                yield new ModelAndView("redirect:/ke-hoach/" + id);
            }
            case Outcome.Refused<PlanId>(Reason reason) ->
                    again(id, form, mistakes, texts.get(reason.key()));
        };
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

    private ModelAndView again(
            PlanId id, IssueForm form, Mistakes mistakes, @Nullable String error) {
        ModelAndView page = new ModelAndView("plan/year/issue");
        page.addObject("page", pages.page(id, form, mistakes, error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
