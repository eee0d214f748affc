package vn.sen.plan.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.UnitId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Turn;
import vn.sen.plan.web.ribbon.YearRibbon;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** Makes the homes of the secretary and of those who have tasks. */
@Component
class HomePages {

    /** Lines of one list; the rest is where it leads. */
    static final int MOST = 12;

    /** Of the year's ribbon; a longer plan is whole on its own page. */
    private static final int ROWS = 12;

    private final Texts texts;
    private final Sentences sentences;
    private final Matters matters;
    private final MattersAsked asked;
    private final YearRibbon ribbon;

    HomePages(
            Texts texts,
            Sentences sentences,
            Matters matters,
            MattersAsked asked,
            YearRibbon ribbon) {
        this.texts = texts;
        this.sentences = sentences;
        this.matters = matters;
        this.asked = asked;
        this.ribbon = ribbon;
    }

    HomePage secretary(Desk desk) {
        List<Matter> all = new ArrayList<>(papers(desk));
        desk.late().forEach(each -> all.add(matters.late(each)));
        desk.toCheck().forEach(each -> all.add(matters.toCheck(desk, each)));
        all.addAll(asked.toDecide(desk.calls()));
        all.addAll(asked.fromAbove(desk.calls()));
        desk.mine().stream()
                .filter(each -> !each.isLate() && !each.task().schedule().standing())
                .filter(each -> isNear(matters.mine(desk, each)))
                .forEach(each -> all.add(matters.mine(desk, each)));
        all.addAll(asked.toGive(desk.calls()));
        desk.undated().forEach(each -> all.add(matters.undated(desk, each)));
        return new HomePage(
                sentences.secretary(desk),
                facts(desk),
                first(all),
                desk.events().isEmpty() ? null : event(),
                year(desk),
                list("home.to-do", all, "home.to-do.none", "/viec?ai=co-quan"),
                null,
                matters.coming(desk, desk.ahead(), desk.events()),
                desk.plans(),
                desk.guide());
    }

    HomePage worker(Desk desk) {
        List<Matter> mine = new ArrayList<>(papers(desk));
        desk.toCheck().forEach(each -> mine.add(matters.toCheck(desk, each)));
        mine.addAll(asked.toDecide(desk.calls()));
        desk.mine().forEach(each -> mine.add(matters.mine(desk, each)));
        mine.addAll(asked.toGive(desk.calls()));
        List<Matter> unit = desk.ofMyUnits().stream().map(matters::ofUnit).toList();
        return new HomePage(
                sentences.worker(desk),
                facts(desk),
                first(mine),
                null,
                null,
                list("home.mine", mine, "home.mine.none", "/viec"),
                desk.actor().units().isEmpty()
                        ? null
                        : list("home.unit", unit, "home.unit.none", "/viec?ai=don-vi"),
                matters.coming(
                        desk,
                        desk.ahead().stream().filter(turn -> concerns(desk, turn)).toList(),
                        List.of()),
                desk.plans(),
                desk.guide());
    }

    private List<Matter> papers(Desk desk) {
        return desk.papers().stream().map(matters::paper).toList();
    }

    private static boolean concerns(Desk desk, Turn turn) {
        return turn.tasks().stream().anyMatch(each -> concerns(desk, each.task()));
    }

    private static boolean concerns(Desk desk, Task task) {
        UnitId unit = task.hands().doerUnit();
        return task.isFor(desk.actor()) || (unit != null && desk.actor().belongsTo(unit));
    }

    /** Somebody's turn, or something that should have a day. */
    private static boolean isNear(Matter matter) {
        return matter.edge() != Matter.Edge.NONE || matter.mark() == Mark.UNDATED;
    }

    private HomePage.Matters list(String key, List<Matter> all, String none, String more) {
        return new HomePage.Matters(
                texts.get(key), all.subList(0, Math.min(MOST, all.size())), texts.get(none), more);
    }

    private Matter.@Nullable Act first(List<Matter> all) {
        return all.isEmpty()
                ? null
                : new Matter.Act(texts.get("home.act.first"), "arrow-right", all.getFirst().href());
    }

    private Matter.Act event() {
        return new Matter.Act(texts.get("home.act.event"), "zap", "#cho-su-kien");
    }

    private String facts(Desk desk) {
        return texts.get(
                "home.facts",
                Sentences.upperFirst(texts.day(desk.today())),
                desk.workingDaysLeft());
    }

    HomePage.YearSheet year(Desk desk) {
        Plan plan = desk.overview().plan();
        int year = Objects.requireNonNullElse(plan.year(), desk.today().getYear());
        PlanOverview near = desk.nearest(ROWS);
        return new HomePage.YearSheet(
                texts.get("home.year", String.valueOf(year)),
                note(desk.overview().rows().size(), near.rows().size(), near),
                PlanPaths.of(desk.overview()),
                ribbon.of(near));
    }

    private String note(int rows, int shown, PlanOverview plans) {
        String title =
                plans.isOfSeveral()
                        ? texts.get("plan.side.count", plans.plans().size())
                        : plans.plan().naming().title();
        return shown < rows
                ? texts.get("home.year.nearest", shown, rows, title)
                : texts.get("home.year.note", rows, title);
    }
}
