package vn.sen.plan.web.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.RecountDates;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Recount;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** Counting the days of open work anew after the calendar has changed. */
@Controller
class RecountController {

    private static final String PAGE = "plan/year/recount";

    private final RecountDates dates;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    RecountController(RecountDates dates, TaskWords words, Texts texts, Clock clock) {
        this.dates = dates;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/ke-hoach/{id}/tinh-lai-han")
    @Needs(PlanPermission.SET_DATE)
    String page(@PathVariable PlanId id, Model model) {
        model.addAttribute("page", page(id, (String) null));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/tinh-lai-han")
    @Needs(PlanPermission.SET_DATE)
    ModelAndView recount(
            @PathVariable PlanId id,
            @ModelAttribute RecountForm form,
            Viewer viewer,
            RedirectAttributes next) {
        return FormPage.of(PAGE, wrong -> page(id, wrong.error(texts)))
                .overtaken(() -> page(id, texts.get("plan.recount.stale")))
                .answer(
                        Mistakes.none(),
                        () -> apply(id, form, viewer),
                        count -> {
                            Flash.good(next, texts.get("plan.recount.done", count));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Outcome<Integer> apply(PlanId id, RecountForm form, Viewer viewer) {
        return form.chosen().isEmpty()
                ? Outcome.refused(() -> "plan.recount.none-chosen")
                : dates.apply(viewer.actor(), id, form.chosen());
    }

    private RecountPage page(PlanId id, @Nullable String error) {
        LocalDate today = LocalDate.now(clock);
        List<RecountPage.Line> lines =
                dates.changed(id).stream().map(each -> line(each, today)).toList();
        String path = PlanPaths.plan(id);
        String say =
                lines.isEmpty()
                        ? texts.get("plan.recount.say-none")
                        : texts.get("plan.recount.say", lines.size());
        return new RecountPage(path, path + "/tinh-lai-han", say, lines, error);
    }

    private RecountPage.Line line(RecountDates.Shown shown, LocalDate today) {
        Recount.Changed changed = shown.changed();
        LocalDate due = changed.now().due();
        boolean passed = changed.hasPassed(today);
        return new RecountPage.Line(
                texts.get(
                        "plan.recount.task", words.title(changed.task()), words.doer(shown.doer())),
                TaskWords.href(changed.task()),
                RecountForm.value(changed.task().id(), due),
                texts.get("plan.recount.change", texts.date(changed.was()), texts.date(due)),
                passed ? texts.get("plan.recount.passed") : changed.now().because().sentence(),
                !passed);
    }
}
