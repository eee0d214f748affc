package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Relative;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.domain.Trigger;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.TaskRows;

/**
 * Sets the clauses going that are counted from other rows: "before" as soon as the awaited work has
 * its date, "after" once all who do it are finished. A clause that holds in one case only follows
 * work of the same case only. The same cause never sets the same clause going twice.
 */
@Component
class ChainReactions {

    private final ClauseStore clauses;
    private final EventStore events;
    private final PlanShelf shelf;
    private final TaskRows tasks;
    private final Calendars calendars;
    private final Clock clock;

    ChainReactions(
            ClauseStore clauses,
            EventStore events,
            PlanShelf shelf,
            TaskRows tasks,
            Calendars calendars,
            Clock clock) {
        this.clauses = clauses;
        this.events = events;
        this.shelf = shelf;
        this.tasks = tasks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What other rows are counted from.
     *
     * @param clause of the awaited row
     * @param id the occurrence or the event
     * @param what its name, for people
     */
    record Cause(FrozenClause clause, UUID id, String what, LocalDate day) {}

    /** The awaited work has its date. */
    List<Task> dated(Cause cause) {
        return react(cause, Direction.BEFORE, true);
    }

    /** A task is over; where it was the last of its kind and any was done, the work is finished. */
    List<Task> finished(Task task) {
        return finished(task, false);
    }

    /** The same for work that was finished before the plan was approved: nothing is born late. */
    List<Task> finishedBefore(Task task) {
        return task.state().isOver() ? finished(task, true) : List.of();
    }

    private List<Task> finished(Task task, boolean asking) {
        List<Task> together =
                tasks.findBySourceClauseIdAndSourceOriginId(
                        task.source().clauseId(), task.source().originId());
        return together.stream().allMatch(each -> each.state().isOver())
                ? lastDay(together).map(day -> follow(task, day, asking)).orElse(List.of())
                : List.of();
    }

    private static Optional<LocalDate> lastDay(List<Task> together) {
        return together.stream()
                .filter(each -> each.state() == TaskState.ACCEPTED)
                .map(each -> each.progress().doneOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    /** Nothing follows work that was added during the year: no clause of the plan made it. */
    private List<Task> follow(Task task, LocalDate finished, boolean asking) {
        String what = (task.name().title() + " " + task.name().label()).strip();
        return clauses.find(task.source().clauseId())
                .map(clause -> new Cause(clause, task.source().originId(), what, finished))
                .map(cause -> react(cause, Direction.AFTER, asking))
                .orElse(List.of());
    }

    private List<Task> react(Cause cause, Direction direction, boolean asking) {
        return clauses.waitingFor(cause.clause().itemId()).stream()
                .filter(each -> isFollowed(each, cause.clause(), direction))
                .flatMap(each -> open(each, cause, asking).stream())
                .toList();
    }

    private static boolean isFollowed(
            FrozenClause waiting, FrozenClause cause, Direction direction) {
        boolean sameSide =
                waiting.clause()
                        .relative()
                        .filter(each -> each.direction() == direction)
                        .isPresent();
        String condition = waiting.clause().condition();
        return sameSide && (condition == null || isSame(condition, cause.clause().condition()));
    }

    private static boolean isSame(String condition, @Nullable String other) {
        return other != null && Folding.of(condition).equals(Folding.of(other));
    }

    private List<Task> open(FrozenClause waiting, Cause cause, boolean asking) {
        PlanEvent event =
                PlanEvent.followed(waiting, cause.day(), cause.what(), cause.id(), clock.instant());
        Item item = shelf.item(waiting.itemId());
        if (item.dropped() || !events.keep(event)) {
            return List.of();
        }
        Schedule schedule = schedule(waiting, cause, asking);
        return tasks.saveAll(Trigger.event(event.id(), schedule, "").tasks(item, waiting));
    }

    private Schedule schedule(FrozenClause waiting, Cause cause, boolean asking) {
        Relative relative = waiting.clause().relative().orElseThrow();
        return calendars
                .deadlines()
                .from(relative, cause.day())
                .map(each -> born(each, asking))
                .orElseGet(() -> Schedule.set(cause.day(), null, relative.text(), cause.what()));
    }

    /** A day that has passed already is asked for where nobody could have kept it. */
    private Schedule born(Occurrence occurrence, boolean asking) {
        boolean passed = occurrence.due().isBefore(LocalDate.now(clock));
        Schedule schedule = Schedule.of(occurrence);
        return passed && asking ? schedule.undated() : schedule;
    }
}
