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
import vn.sen.plan.app.RecordEvent;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;

/** Giving a day to work whose dates stand in another document. */
@Controller
class DateController {

    private static final String PAGE = "plan/year/date";

    private final Waited waited;
    private final RecordEvent events;
    private final Texts texts;

    DateController(Waited waited, RecordEvent events, Texts texts) {
        this.waited = waited;
        this.events = events;
        this.texts = texts;
    }

    @GetMapping("/ke-hoach/{id}/dat-ngay/{clause}")
    @Needs(PlanPermission.SET_DATE)
    String page(@PathVariable PlanId id, @PathVariable ClauseId clause, Model model) {
        DateForm form = new DateForm(null, null, null);
        model.addAttribute("page", page(id, clause, form, Wrong.NOTHING));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/dat-ngay/{clause}")
    @Needs(PlanPermission.SET_DATE)
    ModelAndView date(
            @PathVariable PlanId id,
            @PathVariable ClauseId clause,
            @Valid @ModelAttribute DateForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        return FormPage.of(PAGE, wrong -> page(id, clause, form, wrong))
                .answer(
                        mistakes(form, binding),
                        () -> events.dated(viewer.actor(), clause, form.span(), form.source()),
                        tasks -> {
                            String day = texts.date(form.span().due());
                            Flash.good(next, texts.get("plan.date.done", day));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Mistakes mistakes(DateForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.hasNoDue()) {
            mistakes = mistakes.and("han", texts.get("plan.form.day-missing"));
        }
        return form.hasStrangeStart()
                ? mistakes.and("tu", texts.get("plan.form.day-wrong"))
                : mistakes;
    }

    private DatePage page(PlanId id, ClauseId clause, DateForm form, Wrong wrong) {
        Mistakes mistakes = wrong.mistakes();
        Waited.Found found = waited.find(id, clause);
        return new DatePage(
                PlanPaths.plan(id),
                PlanPaths.date(id, found.clause()),
                waited.words(found.row().item()),
                waited.line(found),
                mistakes.on(Field.of("tu", texts.get("plan.date.opens"), form.tu())),
                mistakes.on(Field.of("han", texts.get("plan.date.due"), form.han())),
                mistakes.on(Field.of("theo", texts.get("plan.date.source"), form.theo()))
                        .help(texts.get("plan.date.source-help")),
                wrong.error(texts));
    }
}
