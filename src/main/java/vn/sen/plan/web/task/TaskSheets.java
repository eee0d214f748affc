package vn.sen.plan.web.task;

import static vn.sen.plan.web.task.TaskColumns.KIND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.app.SeeTasks;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.web.TaskWords;
import vn.sen.seeing.Listings;
import vn.sen.seeing.Spreadsheet;
import vn.sen.web.Texts;

/** The list of work as a spreadsheet: the filters of the address, the columns of the viewer. */
@Component
class TaskSheets {

    private static final int AT_ONCE = 1_000;
    private static final int WIDE = 50;

    private final SeeTasks tasks;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;
    private final Listings listings;

    TaskSheets(SeeTasks tasks, TaskWords words, Texts texts, Clock clock, Listings listings) {
        this.tasks = tasks;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
        this.listings = listings;
    }

    Spreadsheet sheet(ListAsked asked, String title, Actor actor) {
        List<String> shown = listings.columns(actor, KIND);
        return new Spreadsheet(
                title + " " + texts.date(LocalDate.now(clock)).replace('/', '-'),
                KIND.columns().stream()
                        .filter(each -> shown.contains(each.key()))
                        .map(
                                each ->
                                        new Spreadsheet.Column(
                                                texts.get(each.titleKey()), width(each.key())))
                        .toList(),
                next -> tell(asked, actor, shown, next),
                texts.get("seeing.list.too-many", Spreadsheet.MOST));
    }

    private void tell(
            ListAsked asked,
            Actor actor,
            List<String> shown,
            Consumer<List<? extends @Nullable Object>> next) {
        LocalDate today = LocalDate.now(clock);
        for (int page = 0; page * AT_ONCE <= Spreadsheet.MOST; page++) {
            var place = new TaskFilter.Page(page, AT_ONCE, TaskColumns.order(asked.sap()));
            List<TaskLine> lines =
                    tasks.list(TaskListPages.filter(asked, actor, today, place)).lines();
            lines.forEach(line -> next.accept(row(line, shown)));
            if (lines.size() < AT_ONCE) {
                return;
            }
        }
    }

    private List<@Nullable Object> row(TaskLine line, List<String> shown) {
        return shown.stream().<@Nullable Object>map(column -> cell(line, column)).toList();
    }

    private @Nullable Object cell(TaskLine line, String column) {
        return switch (column) {
            case TaskColumns.ROW -> line.no();
            case TaskColumns.TITLE -> words.title(line.task());
            case TaskColumns.DOER -> words.doer(line.doer());
            case TaskColumns.OPENS -> line.task().schedule().opens();
            case TaskColumns.DUE ->
                    line.task().schedule().due() == null
                            ? line.task().schedule().quotation()
                            : line.task().schedule().due();
            case TaskColumns.OUTPUTS -> String.join("; ", line.outputs());
            case TaskColumns.ACCEPTER ->
                    line.accepter().isKnown() ? words.doer(line.accepter()) : null;
            case TaskColumns.DONE -> line.task().progress().doneOn();
            default -> state(line);
        };
    }

    private String state(TaskLine line) {
        String word = words.word(line);
        return word == null ? texts.get(words.mark(line).key()) : word;
    }

    private static int width(String column) {
        return switch (column) {
            case TaskColumns.ROW -> 7;
            case TaskColumns.TITLE, TaskColumns.OUTPUTS -> WIDE;
            case TaskColumns.DOER, TaskColumns.ACCEPTER -> WIDE / 2;
            default -> WIDE / 3;
        };
    }
}
