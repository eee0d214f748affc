package vn.sen.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.web.ui.Mark;

/**
 * The same work of several doers: the tasks of one occurrence or one event.
 *
 * @param tasks at least one
 */
public record Turn(List<TaskLine> tasks) {

    public Turn {
        tasks = List.copyOf(tasks);
    }

    private record Key(ClauseId clause, UUID origin) {}

    /** In the order of their first tasks. */
    public static List<Turn> of(Collection<TaskLine> lines) {
        Map<Key, List<TaskLine>> turns = new LinkedHashMap<>();
        for (TaskLine line : lines) {
            Key key = new Key(line.task().source().clauseId(), line.task().source().originId());
            turns.computeIfAbsent(key, each -> new ArrayList<>()).add(line);
        }
        return turns.values().stream().map(Turn::new).toList();
    }

    /** The one to speak of: the latest where some are late, else the first that is not over. */
    public TaskLine first() {
        return tasks.stream()
                .filter(TaskLine::isLate)
                .max(Comparator.comparingInt(each -> each.standing().days()))
                .or(() -> tasks.stream().filter(each -> !each.task().state().isOver()).findFirst())
                .orElse(tasks.getFirst());
    }

    public Task task() {
        return first().task();
    }

    public boolean isLate() {
        return tasks.stream().anyMatch(TaskLine::isLate);
    }

    /** How many have been handed in or accepted. */
    public long handedIn() {
        return count(each -> !each.state().isToDo() && each.state() != TaskState.CANCELLED);
    }

    public boolean isStanding() {
        return task().schedule().standing();
    }

    public @Nullable LocalDate due() {
        return task().schedule().due();
    }

    /** The last day of completion, where all is done. */
    public @Nullable LocalDate doneOn() {
        return tasks.stream()
                .map(each -> each.task().progress().doneOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One mark for all: late before returned before under way. */
    public Mark mark() {
        if (isLate()) {
            return Mark.LATE;
        }
        if (all(each -> each.state() == TaskState.CANCELLED)) {
            return Mark.BEFORE_FORCE;
        }
        if (any(TaskState.RETURNED)) {
            return Mark.RETURNED;
        }
        if (all(each -> each.state().isOver())) {
            return Mark.ACCEPTED;
        }
        if (all(each -> !each.state().isToDo())) {
            return Mark.SUBMITTED;
        }
        return any(TaskState.IN_PROGRESS) || handedIn() > 0 ? Mark.IN_PROGRESS : ofOpen();
    }

    private Mark ofOpen() {
        if (isStanding()) {
            return Mark.CONTINUOUS;
        }
        return due() == null ? Mark.UNDATED : Mark.NOT_DUE;
    }

    private boolean any(TaskState state) {
        return count(each -> each.state() == state) > 0;
    }

    private boolean all(Predicate<Task> wanted) {
        return count(wanted) == tasks.size();
    }

    private long count(Predicate<Task> wanted) {
        return tasks.stream().map(TaskLine::task).filter(wanted).count();
    }
}
