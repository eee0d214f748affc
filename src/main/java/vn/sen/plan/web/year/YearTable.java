package vn.sen.plan.web.year;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** The list of a plan's tasks that the address asks for. */
record YearTable(
        YearSight sight,
        YearPages.Looker looker,
        Map<TaskId, List<SharedPart>> shares,
        TaskWords words,
        Texts texts) {

    private static final int SIZE = 50;

    /** Below the ribbon, which has its own lines. */
    private static final int SIZE_BELOW = 15;

    YearPage.Table table(String path) {
        YearView view = sight.view();
        List<WaitingRow> waiting = waiting();
        List<TaskLine> tasks = tasks(view.filter());
        boolean waits = view.filter() == YearFilter.WAITING;
        int size = view.way() == YearView.Way.RIBBON ? SIZE_BELOW : SIZE;
        long total = waits ? waiting.size() : tasks.size();
        Pages pages = Pages.of(view.page(), size, total, view.with(path, view.filter()));
        int from = (pages.number() - 1) * size;
        return new YearPage.Table(
                filters(path, waiting.size()),
                waits ? List.of() : tasks.stream().skip(from).limit(size).map(this::line).toList(),
                waits
                        ? waiting.stream()
                                .skip(from)
                                .limit(size)
                                .map(each -> each.line(looker, texts))
                                .toList()
                        : List.of(),
                pages,
                none());
    }

    private List<Tab> filters(String path, int waiting) {
        YearView view = sight.view();
        return Arrays.stream(YearFilter.values())
                .map(
                        each ->
                                Tab.of(
                                        title(each),
                                        view.with(path, each) + "#viec",
                                        each == view.filter(),
                                        each == YearFilter.WAITING ? waiting : tasks(each).size()))
                .toList();
    }

    private String title(YearFilter filter) {
        return filter == YearFilter.QUARTER
                ? texts.get("ui.ribbon.quarter." + YearFilter.quarter(sight.day()))
                : texts.get("plan.year.filter." + filter.keyEnd());
    }

    private List<TaskLine> tasks(YearFilter filter) {
        return sight.tasks(filter);
    }

    private List<WaitingRow> waiting() {
        String wanted = Folding.of(sight.view().words());
        Map<PlanId, String> labels = sight.plan().labels();
        return sight.rowsAsked().stream()
                .flatMap(row -> row.waiting().stream().map(each -> waiting(row, each, labels)))
                .filter(each -> !isOfSomebody() && each.isFoundBy(wanted))
                .toList();
    }

    private WaitingRow waiting(
            PlanOverview.Row row, PlanOverview.Clause clause, Map<PlanId, String> labels) {
        return new WaitingRow(
                sight.plan().planOf(row.item()),
                labels.getOrDefault(row.item().planId(), ""),
                row,
                clause);
    }

    private YearPage.TaskLine line(TaskLine task) {
        return new YearPage.TaskLine(
                task.no(),
                task.plan(),
                words.title(task.task()),
                TaskWords.href(task.task()),
                words.doer(task.doer()),
                words.due(task),
                String.join("; ", task.outputs()),
                words.mark(task),
                words.word(task),
                task.isLate(),
                shares.getOrDefault(task.task().id(), List.of()).stream()
                        .map(each -> words.shared(each, task))
                        .toList());
    }

    /** What waits is nobody's yet. */
    private boolean isOfSomebody() {
        return sight.view().ai() != null || sight.view().phong() != null;
    }

    private String none() {
        YearView view = sight.view();
        return view.words().isEmpty()
                ? texts.get("plan.year.none-" + view.filter().keyEnd())
                : texts.get("plan.year.none-search", view.words());
    }
}
