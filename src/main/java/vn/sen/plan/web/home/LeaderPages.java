package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;

/** Makes the home of a leader. */
@Component
class LeaderPages {

    private final Texts texts;
    private final TaskWords words;
    private final Sentences sentences;
    private final Matters matters;
    private final MattersAsked asked;
    private final HomePages homes;

    LeaderPages(
            Texts texts,
            TaskWords words,
            Sentences sentences,
            Matters matters,
            MattersAsked asked,
            HomePages homes) {
        this.asked = asked;
        this.texts = texts;
        this.words = words;
        this.sentences = sentences;
        this.matters = matters;
        this.homes = homes;
    }

    LeaderPage of(Desk desk, List<Plan> plans, String agency) {
        List<LeaderPage.Paper> papers = new ArrayList<>();
        plans.stream()
                .filter(each -> each.state() == PlanState.SUBMITTED)
                .forEach(each -> papers.add(plan(each)));
        desk.toCheck().forEach(each -> papers.add(task(each)));
        asked.toDecide(desk.calls()).forEach(each -> papers.add(asked(each)));
        return new LeaderPage(
                sentences.leader(desk, papers.size()),
                texts.get(
                        "home.facts-leader", Sentences.upperFirst(texts.day(desk.today())), agency),
                first(papers),
                papers,
                new HomePage.Matters(
                        texts.get("home.late"),
                        desk.late().stream().limit(HomePages.MOST).map(matters::late).toList(),
                        texts.get("home.late.none"),
                        "/viec?ai=co-quan&khi=tre"),
                homes.year(desk),
                UnitsYear.of(desk.overview().tasks()),
                desk.plans(),
                desk.guide());
    }

    LeaderPage.Paper plan(Plan plan) {
        return new LeaderPage.Paper(
                plan.naming().title(),
                texts.get("home.paper.plan"),
                PlanPaths.plan(plan.id()) + "/duyet",
                texts.get("home.paper.decide"));
    }

    private static LeaderPage.Paper asked(Matter matter) {
        return new LeaderPage.Paper(
                matter.name(), matter.meta(), matter.href(), matter.act().text());
    }

    private LeaderPage.Paper task(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        String who = words.doer(line.doer());
        return new LeaderPage.Paper(
                words.title(line.task()),
                due == null
                        ? texts.get("home.paper.task", no(line), who)
                        : texts.get("home.paper.task-due", no(line), who, texts.dayMonth(due)),
                TaskWords.href(line.task()),
                texts.get("home.paper.look"));
    }

    private static String no(TaskLine line) {
        return line.plan().isEmpty() ? line.no() : line.no() + " \u00b7 " + line.plan();
    }

    private Matter.@Nullable Act first(List<LeaderPage.Paper> papers) {
        return papers.isEmpty()
                ? null
                : new Matter.Act(
                        texts.get("home.paper.first"), "pen-line", papers.getFirst().href());
    }
}
