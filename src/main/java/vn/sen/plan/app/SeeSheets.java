package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitView;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.TaskFilter.Span;
import vn.sen.plan.store.TaskQueries;

/** Sheets to be posted and to meet over: a week of the agency, some months of a unit. */
@Service
@Transactional(readOnly = true)
public class SeeSheets {

    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Directory directory;

    SeeSheets(TaskQueries tasks, TaskLines lines, Directory directory) {
        this.tasks = tasks;
        this.lines = lines;
        this.directory = directory;
    }

    /** A week. */
    public record Week(List<DatedLine> lines) {}

    /** Some months of a unit. */
    public record OfUnit(UnitView unit, List<TaskLine> lines) {}

    /** What is late when the week begins, opens in it and is due in it; by day. */
    public Week week(Span week) {
        Directory.Names names = directory.names();
        List<DatedLine> found = new ArrayList<>();
        for (TaskLine line : TaskLines.of(tasks.running(), names, lines.day())) {
            Task task = line.task();
            LocalDate due = task.schedule().due();
            LocalDate opens = task.schedule().opens();
            if (task.state() == TaskState.CANCELLED) {
                continue;
            }
            if (due != null && due.isBefore(week.from()) && line.isLate()) {
                found.add(new DatedLine(DatedLine.What.LATE, week.from(), line));
            } else if (due != null && isIn(due, week)) {
                found.add(new DatedLine(DatedLine.What.DUE, due, line));
            } else if (opens != null && isIn(opens, week)) {
                found.add(new DatedLine(DatedLine.What.OPENS, opens, line));
            }
        }
        found.sort(
                Comparator.comparing(DatedLine::what, Comparator.comparing(SeeSheets::isNotLate))
                        .thenComparing(DatedLine::day));
        return new Week(found);
    }

    private static boolean isNotLate(DatedLine.What what) {
        return what != DatedLine.What.LATE;
    }

    private static boolean isIn(LocalDate day, Span days) {
        return !day.isBefore(days.from()) && !day.isAfter(days.until());
    }

    /** A unit's work that is due in these months, or was before and is not done; by due day. */
    public OfUnit ofUnit(UnitView unit, Span months) {
        Directory.Names names = directory.names();
        Standing.Day today = lines.day();
        List<TaskLine> found =
                TaskLines.of(tasks.running(), names, today).stream()
                        .filter(each -> unit.id().equals(each.task().hands().doerUnit()))
                        .filter(each -> each.task().state() != TaskState.CANCELLED)
                        .filter(each -> isOf(each.task(), months))
                        .toList();
        return new OfUnit(unit, found);
    }

    private static boolean isOf(Task task, Span months) {
        LocalDate due = task.schedule().due();
        return due != null
                && (isIn(due, months) || (due.isBefore(months.from()) && task.state().isToDo()));
    }

    /** The units at work, the wanted one first. */
    public List<UnitView> units(@Nullable UnitId wanted) {
        return directory.names().units().stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(wanted)))
                .toList();
    }
}
