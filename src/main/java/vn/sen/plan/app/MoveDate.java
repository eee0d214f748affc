package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.EventId;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.Remarks;
import vn.sen.plan.store.TaskRows;

/**
 * Moves a day that a person had set, such as one taken from another plan: for all who do the work,
 * and for what is counted back from it. Both days stay in the history, with the reason.
 */
@Service
public class MoveDate {

    private final TaskShelf shelf;
    private final TaskRows tasks;
    private final EventStore events;
    private final Remarks remarks;
    private final CountedBack countedBack;
    private final SteerTask steering;

    MoveDate(
            TaskShelf shelf,
            TaskRows tasks,
            EventStore events,
            Remarks remarks,
            CountedBack countedBack,
            SteerTask steering) {
        this.steering = steering;
        this.shelf = shelf;
        this.tasks = tasks;
        this.events = events;
        this.remarks = remarks;
        this.countedBack = countedBack;
    }

    /** Moves the day; work that is over keeps the one it had. */
    @Transactional
    public Outcome<TaskId> move(Actor by, TaskId id, LocalDate due, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        if (due.isBefore(shelf.today())) {
            return Outcome.refused(PlanRefusal.MOVED_TO_THE_PAST);
        }
        return shelf.take(id)
                .then(task -> task.moved(due, reason).map(after -> move(by, task, after, reason)));
    }

    /** The first day for work that is to have one, or another day for work that has. */
    @Transactional
    public Outcome<TaskId> set(Actor by, TaskId id, LocalDate due, String reason) {
        return shelf.look(id).isUndated()
                ? steering.date(by, id, null, due, reason)
                : move(by, id, due, reason);
    }

    private TaskId move(Actor by, Task before, Task after, String reason) {
        Role as = PlanPermission.SET_DATE.roleOf(by);
        keep(by, as, before, after, reason);
        LocalDate due = Objects.requireNonNull(after.schedule().due());
        for (Task each : others(before)) {
            each.moved(due, reason).map(moved -> keep(by, as, each, moved, reason));
        }
        countedBack
                .from(after.source().originId(), awaited(after))
                .forEach(each -> each.keep(by, as));
        return after.id();
    }

    private List<Task> others(Task task) {
        return tasks
                .findBySourceClauseIdAndSourceOriginId(
                        task.source().clauseId(), task.source().originId())
                .stream()
                .filter(each -> !each.id().equals(task.id()))
                .toList();
    }

    private TaskId keep(Actor by, @Nullable Role as, Task before, Task after, String reason) {
        remarks.say(after.id(), Remark.Kind.MOVED, reason, by.person(), as);
        return shelf.keep(by, as, "task.moved", before, after);
    }

    /**
     * The day from which what comes before is counted: the first one of what another plan dates.
     */
    private LocalDate awaited(Task task) {
        EventId event = task.source().eventId();
        LocalDate opens = task.schedule().opens();
        boolean dated =
                event != null
                        && events.find(event)
                                .map(RecordedEvent::kind)
                                .filter(PlanEvent.Kind.DATED::equals)
                                .isPresent();
        return dated && opens != null ? opens : Objects.requireNonNull(task.schedule().due());
    }
}
