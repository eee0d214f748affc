package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.web.Rows;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** The list of a plan's tasks that the address asks for. */
record YearTable(
        PlanOverview plan,
        YearView view,
        YearPages.Looker looker,
        LocalDate day,
        TaskWords words,
        Texts texts) {

    private static final int SIZE = 50;

    YearPage.Table table(String path) {
        List<WaitingRow> waiting = waiting();
        List<TaskLine> tasks = tasks(view.filter());
        boolean waits = view.filter() == YearFilter.WAITING;
        long total = waits ? waiting.size() : tasks.size();
        Pages pages = Pages.of(view.page(), SIZE, total, view.with(path, view.filter()));
        int from = (pages.number() - 1) * SIZE;
        return new YearPage.Table(
                filters(path, waiting.size()),
                chips(path),
                view.view(),
                view.filter().code(),
                view.words(),
                waits ? List.of() : tasks.stream().skip(from).limit(SIZE).map(this::line).toList(),
                waits
                        ? waiting.stream()
                                .skip(from)
                                .limit(SIZE)
                                .map(each -> each.line(looker, texts))
                                .toList()
                        : List.of(),
                pages,
                none());
    }

    private List<Tab> filters(String path, int waiting) {
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
                ? texts.get("ui.ribbon.quarter." + YearFilter.quarter(day))
                : texts.get("plan.year.filter." + filter.keyEnd());
    }

    private List<Chip> chips(String path) {
        return rowsAsked().stream()
                .map(
                        each ->
                                new Chip(
                                        texts.get("plan.year.row", Rows.number(each.item())),
                                        view.withoutRow(path) + "#viec",
                                        view.dong() != null))
                .filter(Chip::set)
                .toList();
    }

    private List<TaskLine> tasks(YearFilter filter) {
        String wanted = Folding.of(view.words());
        Comparator<@Nullable LocalDate> lastWithout =
                Comparator.nullsLast(Comparator.naturalOrder());
        return rowsAsked().stream()
                .flatMap(each -> each.tasks().stream())
                .filter(each -> filter.takes(each, day))
                .filter(each -> each.task().name().searchText().contains(wanted))
                .sorted(Comparator.comparing(each -> each.task().schedule().due(), lastWithout))
                .toList();
    }

    private List<WaitingRow> waiting() {
        String wanted = Folding.of(view.words());
        return rowsAsked().stream()
                .flatMap(row -> row.waiting().stream().map(each -> new WaitingRow(row, each)))
                .filter(each -> each.isFoundBy(wanted))
                .toList();
    }

    private List<PlanOverview.Row> rowsAsked() {
        Integer row = view.dong();
        return plan.rows().stream()
                .filter(each -> row == null || each.item().position() == row)
                .toList();
    }

    private YearPage.TaskLine line(TaskLine task) {
        return new YearPage.TaskLine(
                task.no(),
                words.title(task.task()),
                TaskWords.href(task.task()),
                words.doer(task.doer()),
                words.due(task),
                String.join("; ", task.outputs()),
                words.mark(task),
                words.word(task),
                task.isLate());
    }

    private String none() {
        return view.words().isEmpty()
                ? texts.get("plan.year.none-" + view.filter().keyEnd())
                : texts.get("plan.year.none-search", view.words());
    }
}
