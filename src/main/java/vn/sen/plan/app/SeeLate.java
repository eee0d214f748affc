package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.calendar.Calendars;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.ChasingStore;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.store.TaskQueries;

/** Who is late on a day, with what. */
@Service
@Transactional(readOnly = true)
public class SeeLate {

    /** As many late tasks as are told apart. */
    private static final int MOST = 5_000;

    private final TaskQueries tasks;
    private final ChasingStore chasings;
    private final Directory directory;
    private final Calendars calendars;

    SeeLate(TaskQueries tasks, ChasingStore chasings, Directory directory, Calendars calendars) {
        this.tasks = tasks;
        this.chasings = chasings;
        this.directory = directory;
        this.calendars = calendars;
    }

    /** Those with work that was due before the day and is still before its doer; latest first. */
    public List<LatePlace> places(Actor viewer, LocalDate day) {
        TaskFilter late =
                new TaskFilter(
                        TaskFilter.Whose.EVERYBODY,
                        TaskFilter.When.LATE,
                        null,
                        "",
                        new TaskFilter.Viewing(viewer, day),
                        new TaskFilter.Page(0, MOST));
        List<TaskQueries.Line> found = tasks.find(late);
        if (found.isEmpty()) {
            return List.of();
        }
        Directory.Names names = directory.names();
        Standing.Day when = new Standing.Day(day, calendars.working());
        Map<String, List<TaskLine>> byPlace = new LinkedHashMap<>();
        for (TaskLine each : TaskLines.of(found, names, when)) {
            byPlace.computeIfAbsent(key(each), _ -> new ArrayList<>()).add(each);
        }
        Map<TaskId, LocalDate> chased =
                chasings.last(found.stream().map(each -> each.task().id()).toList());
        return byPlace.entrySet().stream()
                .map(each -> place(each.getKey(), each.getValue(), chased, names))
                .sorted(Comparator.comparingInt(LatePlace::days).reversed())
                .toList();
    }

    private static String key(TaskLine line) {
        return AssigneeKey.of(line.task().hands().doer());
    }

    private static LatePlace place(
            String key, List<TaskLine> late, Map<TaskId, LocalDate> chased, Directory.Names names) {
        Assignee who = AssigneeKey.read(key).orElseGet(Assignee.Unmapped::new);
        LocalDate last =
                late.stream()
                        .map(each -> chased.get(each.task().id()))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new LatePlace(
                key,
                names.who(who),
                late.stream()
                        .sorted(Comparator.comparingInt(each -> -each.standing().days()))
                        .toList(),
                last);
    }
}
