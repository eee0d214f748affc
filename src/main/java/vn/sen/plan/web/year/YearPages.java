package vn.sen.plan.web.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeeRecord;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Origin;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.Passages;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.amend.AmendPaths;
import vn.sen.plan.web.ribbon.YearRibbon;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.StoredFile;
import vn.sen.web.ui.Tab;

/** Makes the page of a plan at work. */
@Component
class YearPages {

    private static final int SHOWN_OF_A_HASH = 8;

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

    /** What the viewer may do with the plan as it stands. */
    record Looker(
            PlanId plan,
            boolean running,
            boolean recordsEvents,
            boolean setsDates,
            boolean issues) {

        static Looker of(Plan plan, Viewer viewer) {
            return new Looker(
                    plan.id(),
                    plan.state().isRunning(),
                    viewer.may(PlanPermission.RECORD_EVENT),
                    viewer.may(PlanPermission.SET_DATE),
                    viewer.may(PlanPermission.ISSUE_PLAN));
        }
    }

    YearPage page(SeeRecord.Year year, Viewer viewer, YearView view) {
        PlanOverview overview = year.overview();
        Plan plan = overview.plan();
        LocalDate today = LocalDate.now(clock);
        Looker looker = Looker.of(plan, viewer);
        String path = PlanPaths.plan(plan.id());
        boolean issue = plan.state() == PlanState.APPROVED && looker.issues();
        YearSight sight = new YearSight(overview, view, viewer.actor(), dayOfYear(plan, today));
        return new YearPage(
                path,
                plan.naming().title(),
                texts.get("plan.year.crumb", plan.year() == null ? "" : plan.year().toString()),
                say(overview),
                plan.state() == PlanState.IN_FORCE ? Mark.ACCEPTED : Mark.NOT_DUE,
                texts.get(plan.state().key()),
                facts(overview),
                closing(year.closed()),
                issue ? path + "/ban-hanh" : null,
                views(path, view),
                new YearBar(sight, path, texts).bar(),
                view.way() == YearView.Way.RIBBON ? band(sight, path) : null,
                view.way() == YearView.Way.MONTH ? months.of(sight, path) : null,
                view.way() == YearView.Way.MONTH
                        ? null
                        : new YearTable(sight, looker, words, texts).table(path),
                about(year, path, viewer));
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
        return new YearPage.Band(ribbon.of(new PlanOverview(all.plan(), rows, all.day())), pages);
    }

    private YearPage.@Nullable Closing closing(@Nullable Remark closed) {
        return closed == null
                ? null
                : new YearPage.Closing(
                        texts.get("plan.year.closed", texts.moment(closed.at())), closed.words());
    }

    private YearPage.About about(SeeRecord.Year year, String path, Viewer viewer) {
        boolean running = year.overview().plan().state().isRunning();
        Origin origin = year.overview().plan().origin();
        return new YearPage.About(
                new Passages(texts).of(year.overview().plan().wording(), year.duties()),
                origin.sourceFile() == null
                        ? null
                        : new StoredFile(
                                origin.sourceName(),
                                path + "/tep-goc",
                                texts.get("plan.year.source"),
                                origin.sourceFile().substring(0, SHOWN_OF_A_HASH)),
                path + "/lich-su",
                running ? AmendPaths.of(year.overview().plan().id()) : null,
                running && viewer.may(PlanPermission.ISSUE_PLAN) ? path + "/ban-hanh" : null,
                running && viewer.may(PlanPermission.CLOSE_PLAN) ? path + "/khep-lai" : null,
                running && viewer.may(PlanPermission.SET_DATE) ? path + "/tinh-lai-han" : null);
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

    private String say(PlanOverview plan) {
        List<TaskLine> tasks = plan.tasks();
        if (plan.plan().state() == PlanState.CLOSED) {
            long open = tasks.stream().filter(each -> !each.task().state().isOver()).count();
            return open == 0
                    ? texts.get("plan.year.say-closed")
                    : texts.get("plan.year.say-closed-open", open);
        }
        long late = plan.late();
        long checks = tasks.stream().filter(YearPages::waitsForCheck).count();
        if (late > 0) {
            return checks > 0
                    ? texts.get("plan.year.say-late", late, checks)
                    : texts.get("plan.year.say-late-only", late);
        }
        if (checks > 0) {
            return texts.get("plan.year.say-checks", checks);
        }
        return sayNext(tasks);
    }

    private String sayNext(List<TaskLine> tasks) {
        Optional<LocalDate> next =
                tasks.stream()
                        .filter(each -> !each.task().state().isOver())
                        .map(each -> each.task().schedule().due())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        if (next.isPresent()) {
            return texts.get("plan.year.say-next", texts.date(next.get()));
        }
        boolean dated = tasks.stream().anyMatch(each -> each.task().schedule().due() != null);
        return texts.get(dated ? "plan.year.say-done" : "plan.year.say-quiet");
    }

    private static boolean waitsForCheck(TaskLine line) {
        return line.task().state() == TaskState.SUBMITTED;
    }

    private String facts(PlanOverview plan) {
        LocalDate since = plan.plan().course().effectiveOn();
        int rows = plan.rows().size();
        int tasks = plan.tasks().size();
        return since == null
                ? texts.get("plan.year.facts", rows, tasks)
                : texts.get("plan.year.facts-since", texts.date(since), rows, tasks);
    }
}
