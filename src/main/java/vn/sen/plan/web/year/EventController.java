package vn.sen.plan.web.year;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Counted;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.Days;
import vn.sen.plan.web.FormPage;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Wrong;
import vn.sen.web.Flash;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Saying that something happened that a plan waited for. */
@Controller
class EventController {

    private static final String PAGE = "plan/year/event";

    private final Waited waited;
    private final RecordEvent events;
    private final Texts texts;
    private final Clock clock;

    EventController(Waited waited, RecordEvent events, Texts texts, Clock clock) {
        this.waited = waited;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/ke-hoach/{id}/su-kien/{clause}")
    @Needs(PlanPermission.RECORD_EVENT)
    String page(@PathVariable PlanId id, @PathVariable ClauseId clause, Model model) {
        EventForm form = EventForm.on(texts.date(LocalDate.now(clock)));
        model.addAttribute("page", page(id, clause, form, Wrong.NOTHING));
        return PAGE;
    }

    @PostMapping("/ke-hoach/{id}/su-kien/{clause}")
    @Needs(PlanPermission.RECORD_EVENT)
    ModelAndView record(
            @PathVariable PlanId id,
            @PathVariable ClauseId clause,
            @Valid @ModelAttribute EventForm form,
            BindingResult binding,
            Viewer viewer,
            RedirectAttributes next) {
        LocalDate due = Days.read(form.han()).orElse(null);
        return FormPage.of(PAGE, wrong -> page(id, clause, form, placed(wrong)))
                .answer(
                        mistakes(form, binding),
                        () -> events.happened(viewer.actor(), clause, form.told(), due),
                        tasks -> {
                            Flash.good(next, texts.get("plan.event.recorded"));
                            return new ModelAndView("redirect:" + PlanPaths.plan(id));
                        });
    }

    private Mistakes mistakes(EventForm form, BindingResult binding) {
        Mistakes mistakes = Mistakes.of(binding, texts);
        if (form.hasNoDay()) {
            mistakes = mistakes.and("ngay", texts.get("plan.form.day-missing"));
        }
        return form.hasStrangeDue()
                ? mistakes.and("han", texts.get("plan.form.day-wrong"))
                : mistakes;
    }

    /** What was refused is said at the field it is about. */
    private Wrong placed(Wrong wrong) {
        return wrong.refused() instanceof PlanRefusal refusal
                ? switch (refusal) {
                    case DAY_IN_THE_FUTURE -> wrong.at("ngay", texts);
                    case DUE_BEFORE_EVENT -> wrong.at("han", texts);
                    case EVENT_UNNAMED, ALREADY_RECORDED -> wrong.at("suKien", texts);
                    case CHOOSE_CASE -> wrong.at("chon", texts);
                    default -> wrong;
                }
                : wrong;
    }

    private EventPage page(PlanId id, ClauseId clause, EventForm form, Wrong wrong) {
        Mistakes mistakes = wrong.mistakes();
        Waited.Found found = waited.find(id, clause);
        Counted counted = found.clause().clause().counted();
        boolean counts = counted != null && counted.distance() != null;
        Field due =
                field("han", "plan.event.due", form.han()).help(texts.get("plan.event.due-help"));
        return new EventPage(
                PlanPaths.plan(id),
                PlanPaths.event(id, found.clause()),
                waited.words(found.row().item()),
                waited.line(found),
                mistakes.on(field("ngay", "plan.event.day", form.ngay())),
                mistakes.on(field("suKien", "plan.event.what", form.suKien()))
                        .help(texts.get("plan.event.what-help")),
                mistakes.on(field("ghiChu", "plan.event.note", form.ghiChu())),
                counts ? null : mistakes.on(due),
                found.others().isEmpty() ? null : cases(found.others(), form, mistakes),
                found.follows(),
                wrong.error(texts));
    }

    /** What becomes of the work that has its days for the other case. */
    private EventPage.Cases cases(List<TaskLine> others, EventForm form, Mistakes mistakes) {
        String chosen = form.chon() == null ? null : form.chon().name();
        List<Option> choices =
                Arrays.stream(PlanEvent.Choice.values())
                        .map(
                                each ->
                                        new Option(
                                                each.name(),
                                                texts.get(each.key()),
                                                texts.get(each.key() + ".note", others.size())))
                        .toList();
        return new EventPage.Cases(
                mistakes.on(field("chon", "plan.event.choice", chosen)),
                choices,
                others.stream().map(this::other).distinct().toList());
    }

    private String other(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        String day = due == null ? "" : texts.date(due);
        return texts.get("plan.event.other", line.no(), line.task().name().title(), day);
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }
}
