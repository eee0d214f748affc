package vn.sen.plan.web.task;

import static vn.sen.plan.web.task.TaskColumns.KIND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.agency.UnitView;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.SeeTasks;
import vn.sen.plan.app.StandIns;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.web.TaskWords;
import vn.sen.seeing.Listings;
import vn.sen.web.Texts;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Option;
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
    private final Listings listings;

    TaskListPages(
            SeeTasks tasks,
            StandIns standIns,
            TaskWords words,
            Texts texts,
            Clock clock,
            Listings listings) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.listings = listings;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param answer what became of the tasks that were acted on before; null without such an act
     */
    TaskListPage page(ListAsked asked, Actor actor, @Nullable ManyAnswer answer) {
        LocalDate today = LocalDate.now(clock);
        SeeTasks.TaskList found = tasks.list(filter(asked, actor, today, page(asked)));
        StandIns.Absent absent = standIns.of(actor);
        Listing list = listings.of(actor, KIND, asked.address(), content(asked, actor, found));
        BatchOfList batch = new BatchOfList(texts, asked, actor, found.lines(), answer);
        return new TaskListPage(
                title(asked),
                texts.get("task.list.facts", found.counts().unfinished(), found.counts().late()),
                list,
                found.lines().stream().map(each -> line(each, absent, batch)).toList(),
                batch.batch());
    }

    String title(ListAsked asked) {
        return texts.get("task.list.title-of." + asked.whose().name().toLowerCase(Locale.ROOT));
    }

    private Listings.Content content(ListAsked asked, Actor actor, SeeTasks.TaskList found) {
        return new Listings.Content(
                title(asked),
                tabs(asked, actor, found.counts().toCheck()),
                "task.list",
                asked.words(),
                chips(asked, LocalDate.now(clock)),
                menus(asked, found),
                Pages.of(asked.page(), SIZE, found.total(), asked.address().href()),
                texts.get("task.list.count", found.total()),
                empty(asked),
                true);
    }

    private List<Listing.Menu> menus(ListAsked asked, SeeTasks.TaskList found) {
        Listing.Menu units = units(asked, found.units());
        return found.plans().isEmpty()
                ? List.of(units)
                : List.of(units, plans(asked, found.plans()));
    }

    private Listing.Menu plans(ListAsked asked, Map<PlanId, String> plans) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("plan.side.any")));
        plans.forEach((plan, label) -> options.add(Option.of(plan.toString(), label)));
        String chosen = asked.kh() == null ? "" : asked.kh().toString();
        return new Listing.Menu(texts.get("plan.side.plan"), "kh", chosen, options);
    }

    private Listing.Menu units(ListAsked asked, List<UnitView> units) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("task.list.any-unit")));
        units.forEach(each -> options.add(Option.of(each.id().toString(), each.name())));
        String chosen = asked.phong() == null ? "" : asked.phong().toString();
        return new Listing.Menu(texts.get("task.list.unit"), "phong", chosen, options);
    }

    private static TaskFilter.Page page(ListAsked asked) {
        return new TaskFilter.Page(asked.page() - 1, SIZE, TaskColumns.order(asked.sap()));
    }

    static TaskFilter filter(ListAsked asked, Actor actor, LocalDate today, TaskFilter.Page page) {
        Integer quarter = asked.quarter();
        return new TaskFilter(
                asked.whose(),
                asked.when(),
                quarter == null ? null : TaskFilter.Span.quarter(today.getYear(), quarter),
                asked.words(),
                new TaskFilter.Viewing(actor, today),
                page,
                asked.phong(),
                asked.kh());
    }

    /** Whoever is named to accept some work is shown it, whatever his role. */
    private List<Tab> tabs(ListAsked asked, Actor actor, boolean toCheck) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(asked, "mine", ListAsked.MINE, TaskFilter.Whose.MINE));
        if (!actor.units().isEmpty()) {
            tabs.add(tab(asked, "unit", ListAsked.UNIT, TaskFilter.Whose.MY_UNIT));
        }
        boolean asksForIt = asked.whose() == TaskFilter.Whose.FOR_ME_TO_CHECK;
        if (toCheck || asksForIt || PlanPermission.CHECK_WORK.allows(actor)) {
            tabs.add(tab(asked, "check", ListAsked.CHECK, TaskFilter.Whose.FOR_ME_TO_CHECK));
        }
        tabs.add(tab(asked, "agency", ListAsked.AGENCY, TaskFilter.Whose.EVERYBODY));
        return tabs;
    }

    private Tab tab(ListAsked asked, String key, @Nullable String whose, TaskFilter.Whose meaning) {
        return new Tab(
                texts.get("task.list.tab." + key),
                asked.address().with("ai", whose).href(),
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
                            asked.address().with("khi", set ? null : plight).href(),
                            set));
        }
        int now = (today.getMonthValue() + 2) / 3;
        Integer quarter = asked.quarter();
        int offered = quarter == null ? now : quarter;
        chips.add(
                new Chip(
                        texts.get("ui.ribbon.quarter." + offered),
                        asked.address().with("quy", quarter == null ? now : null).href(),
                        quarter != null));
        return chips;
    }

    private TaskListPage.Line line(TaskLine line, StandIns.Absent absent, BatchOfList batch) {
        return new TaskListPage.Line(
                line.no(),
                line.plan(),
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
                more(line, absent),
                batch.pick(line.task()));
    }

    private TaskListPage.More more(TaskLine line, StandIns.Absent absent) {
        return new TaskListPage.More(
                day(line.task().schedule().opens()),
                String.join("; ", line.outputs()),
                line.accepter().isKnown() ? words.doer(line.accepter()) : "",
                day(line.task().progress().doneOn()),
                absent.of(line.task()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.date(day);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Listing.Empty empty(ListAsked asked) {
        String key =
                asked.isFiltered() ? "filtered" : Objects.requireNonNullElse(asked.ai(), "mine");
        String known =
                switch (key) {
                    case "filtered" -> "filtered";
                    case "mine", ListAsked.MINE -> "mine";
                    default -> "others";
                };
        return new Listing.Empty(
                texts.get("task.list.empty." + known),
                texts.get("task.list.empty." + known + ".text"));
    }
}
