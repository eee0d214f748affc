package vn.sen.plan.web.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.ribbon.YearRibbon;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the page of a plan at work. */
@Component
class YearPages {

    /** A page stays below 60 KB with as many. */
    private static final int ROWS_OF_THE_RIBBON = 20;

    private final YearRibbon ribbon;
    private final YearMonthPages months;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    YearPages(YearRibbon ribbon, YearMonthPages months, TaskWords words, Texts texts, Clock clock) {
        this.ribbon = ribbon;
        this.months = months;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the viewer may do with plans that run. */
    record Looker(boolean recordsEvents, boolean setsDates, boolean issues) {

        static Looker of(Viewer viewer) {
            return new Looker(
                    viewer.may(PlanPermission.RECORD_EVENT),
                    viewer.may(PlanPermission.SET_DATE),
                    viewer.may(PlanPermission.ISSUE_PLAN));
        }
    }

    YearPage page(SeeRecord.Year year, Viewer viewer, YearView view) {
        PlanOverview overview = year.overview();
        Plan plan = overview.plan();
        String path = PlanPaths.plan(plan.id());
        boolean issue = plan.state() == PlanState.APPROVED && viewer.may(PlanPermission.ISSUE_PLAN);
        return page(
                new Shown(overview, view, viewer, path),
                new Head(
                        plan.naming().title(),
                        texts.get("plan.year.crumb", PlansBeside.year(plan)),
                        texts.get(plan.state().key()),
                        closing(year.closed()),
                        issue ? path + "/ban-hanh" : null,
                        new YearAbout(texts).of(year, path, viewer),
                        year.shares(),
                        new PlansBeside(texts).tabs(year.beside(), plan.id())));
    }

    /** The plans of a year side by side. */
    YearPage page(PlanOverview side, int year, Viewer viewer, YearView view) {
        String title = texts.get("plan.year.crumb", Integer.toString(year));
        return page(
                new Shown(side, view, viewer, PlanPaths.ofYear(year)),
                new Head(
                        title,
                        title,
                        texts.get("plan.side.count", side.plans().size()),
                        null,
                        null,
                        null,
                        Map.of(),
                        new PlansBeside(texts).tabs(side.plans(), null)));
    }

    /** What is shown, to whom, and at which address. */
    private record Shown(PlanOverview plan, YearView view, Viewer viewer, String path) {}

    /** What stands around the picture of the year. */
    private record Head(
            String title,
            String crumb,
            String state,
            YearPage.@Nullable Closing closing,
            @Nullable String issue,
            YearPage.@Nullable About about,
            Map<TaskId, List<SharedPart>> shares,
            List<Tab> beside) {}

    private YearPage page(Shown shown, Head head) {
        LocalDate today = LocalDate.now(clock);
        YearView view = shown.view();
        PlanOverview plan = shown.plan();
        YearSight sight =
                new YearSight(plan, view, shown.viewer().actor(), dayOfYear(plan.plan(), today));
        boolean month = view.way() == YearView.Way.MONTH;
        return new YearPage(
                shown.path(),
                head.title(),
                head.crumb(),
                new YearSentence(texts).of(plan.only(view.kh())),
                plan.plan().state() == PlanState.IN_FORCE ? Mark.ACCEPTED : Mark.NOT_DUE,
                head.state(),
                facts(plan),
                head.closing(),
                head.issue(),
                views(shown.path(), view),
                new YearBar(sight, shown.path(), texts).bar(),
                view.way() == YearView.Way.RIBBON ? band(sight, shown.path()) : null,
                month ? months.of(sight, shown.path()) : null,
                month
                        ? null
                        : new YearTable(
                                        sight,
                                        Looker.of(shown.viewer()),
                                        head.shares(),
                                        words,
                                        texts)
                                .table(shown.path()),
                head.about(),
                head.beside());
    }

    private YearPage.Band band(YearSight sight, String path) {
        PlanOverview all = sight.narrowed();
        YearView view = sight.view();
        Pages pages =
                Pages.of(
                        view.ribbonPage(),
                        ROWS_OF_THE_RIBBON,
                        all.rows().size(),
                        view.ribbonOnly(path),
                        "dai");
        List<PlanOverview.Row> rows =
                all.rows().stream()
                        .skip((pages.number() - 1L) * ROWS_OF_THE_RIBBON)
                        .limit(ROWS_OF_THE_RIBBON)
                        .toList();
        return new YearPage.Band(ribbon.of(all.with(rows)), pages);
    }

    private YearPage.@Nullable Closing closing(@Nullable Remark closed) {
        return closed == null
                ? null
                : new YearPage.Closing(
                        texts.get("plan.year.closed", texts.moment(closed.at())), closed.words());
    }

    /** Today, or in another year the end of the plan's. */
    private static LocalDate dayOfYear(Plan plan, LocalDate today) {
        int year = Objects.requireNonNullElse(plan.year(), today.getYear());
        return year == today.getYear() ? today : LocalDate.of(year, 12, 31);
    }

    private List<Tab> views(String path, YearView view) {
        return Arrays.stream(YearView.Way.values())
                .map(
                        each ->
                                new Tab(
                                        texts.get("plan.year.view." + each.keyEnd()),
                                        view.seen(path, each),
                                        view.way() == each,
                                        null,
                                        each.icon()))
                .toList();
    }

    private String facts(PlanOverview plan) {
        LocalDate since = plan.isOfSeveral() ? null : plan.plan().course().effectiveOn();
        int rows = plan.rows().size();
        int tasks = plan.tasks().size();
        return since == null
                ? texts.get("plan.year.facts", rows, tasks)
                : texts.get("plan.year.facts-since", texts.date(since), rows, tasks);
    }
}
