package vn.sen.plan.web.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.app.SeeTasks;
import vn.sen.plan.app.StandIns;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the list of work. */
@Component
class TaskListPages {

    private static final int SIZE = 25;
    private static final List<String> PLIGHTS =
            List.of(ListAsked.LATE, ListAsked.SUBMITTED, ListAsked.UNDATED, ListAsked.FINISHED);

    private final SeeTasks tasks;
    private final StandIns standIns;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    TaskListPages(SeeTasks tasks, StandIns standIns, TaskWords words, Texts texts, Clock clock) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    TaskListPage page(ListAsked asked, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        SeeTasks.TaskList found = tasks.list(filter(asked, actor, today));
        StandIns.Absent absent = standIns.of(actor);
        return new TaskListPage(
                texts.get("task.list.title-of." + asked.whose().name().toLowerCase(Locale.ROOT)),
                texts.get("task.list.facts", found.counts().unfinished(), found.counts().late()),
                tabs(asked, actor),
                chips(asked, today),
                asked.words(),
                asked.kept().entrySet().stream()
                        .map(each -> new TaskListPage.Kept(each.getKey(), each.getValue()))
                        .toList(),
                found.lines().stream().map(each -> line(each, absent)).toList(),
                Pages.of(asked.page(), SIZE, found.total(), asked.href()),
                empty(asked));
    }

    private static TaskFilter filter(ListAsked asked, Actor actor, LocalDate today) {
        Integer quarter = asked.quarter();
        return new TaskFilter(
                asked.whose(),
                asked.when(),
                quarter == null ? null : TaskFilter.Span.quarter(today.getYear(), quarter),
                asked.words(),
                new TaskFilter.Viewing(actor, today),
                new TaskFilter.Page(asked.page() - 1, SIZE));
    }

    private List<Tab> tabs(ListAsked asked, Actor actor) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(asked, "mine", null, TaskFilter.Whose.MINE));
        if (!actor.units().isEmpty()) {
            tabs.add(tab(asked, "unit", ListAsked.UNIT, TaskFilter.Whose.MY_UNIT));
        }
        if (PlanPermission.CHECK_WORK.allows(actor)) {
            tabs.add(tab(asked, "check", ListAsked.CHECK, TaskFilter.Whose.FOR_ME_TO_CHECK));
        }
        tabs.add(tab(asked, "agency", ListAsked.AGENCY, TaskFilter.Whose.EVERYBODY));
        return tabs;
    }

    private Tab tab(ListAsked asked, String key, @Nullable String whose, TaskFilter.Whose meaning) {
        return new Tab(
                texts.get("task.list.tab." + key),
                asked.of(whose).href(),
                asked.whose() == meaning,
                null,
                null);
    }

    private List<Chip> chips(ListAsked asked, LocalDate today) {
        List<Chip> chips = new ArrayList<>();
        for (String plight : PLIGHTS) {
            boolean set = plight.equals(asked.khi());
            chips.add(
                    new Chip(
                            texts.get("task.list.plight." + plight),
                            asked.in(set ? null : plight).href(),
                            set));
        }
        int now = (today.getMonthValue() + 2) / 3;
        Integer quarter = asked.quarter();
        int offered = quarter == null ? now : quarter;
        chips.add(
                new Chip(
                        texts.get("ui.ribbon.quarter." + offered),
                        asked.within(quarter == null ? (Integer) now : null).href(),
                        quarter != null));
        return chips;
    }

    private TaskListPage.Line line(TaskLine line, StandIns.Absent absent) {
        return new TaskListPage.Line(
                line.no(),
                words.title(line.task()),
                TaskWords.href(line.task()),
                words.doer(line.doer()),
                words.due(line),
                line.task().schedule().due() == null
                        ? emptyToNull(line.task().schedule().quotation())
                        : null,
                words.mark(line),
                words.word(line),
                line.isLate(),
                absent.of(line.task()));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private TaskListPage.Empty empty(ListAsked asked) {
        boolean filtered =
                asked.khi() != null || asked.quarter() != null || !asked.words().isEmpty();
        String key = filtered ? "filtered" : Objects.requireNonNullElse(asked.ai(), "mine");
        boolean known = List.of("filtered", "mine").contains(key);
        return new TaskListPage.Empty(
                texts.get("task.list.empty." + (known ? key : "others")),
                texts.get("task.list.empty." + (known ? key : "others") + ".text"));
    }
}
