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
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** The number and the date that an approved plan's document got. */
@Controller
class IssueController {

    private final SeeRecord record;
    private final IssuePlan issue;
    private final Texts texts;

    IssueController(SeeRecord record, IssuePlan issue, Texts texts) {
        this.record = record;
        this.issue = issue;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/ban-hanh")
    @Needs(PlanPermission.ISSUE_PLAN)
    String page(@PathVariable PlanId id, Model model) {
        Plan plan = record.plan(id);
        IssueForm form =
                new IssueForm(
                        plan.letterhead().number(),
                        plan.letterhead().symbol(),
                        plan.dated().day().map(texts::date).orElse(""),
                        "");
        model.addAttribute("page", page(plan, form, Mistakes.none(), null));
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
        page.addObject("page", page(record.plan(id), form, mistakes, error));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private IssuePage page(Plan plan, IssueForm form, Mistakes mistakes, @Nullable String error) {
        String path = "/ke-hoach/" + plan.id();
        return new IssuePage(
                path,
                path + "/ban-hanh",
                plan.naming().title(),
                mistakes.on(Field.of("so", texts.get("plan.issue.number"), form.so())),
                mistakes.on(Field.of("kyHieu", texts.get("plan.issue.symbol"), form.kyHieu())),
                mistakes.on(Field.of("ngay", texts.get("plan.issue.issued"), form.ngay())),
                mistakes.on(Field.of("hieuLuc", texts.get("plan.issue.effective"), form.hieuLuc()))
                        .help(texts.get("plan.issue.effective-help")),
                error);
    }
}
