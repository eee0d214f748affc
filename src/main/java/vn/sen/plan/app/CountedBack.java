package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.TaskRows;

/** Counts anew what has to be ready before work whose day has moved. */
@Component
class CountedBack {

    private final EventStore events;
    private final ClauseStore clauses;
    private final TaskRows tasks;
    private final TaskShelf shelf;
    private final Calendars calendars;

    CountedBack(
            EventStore events,
            ClauseStore clauses,
            TaskRows tasks,
            TaskShelf shelf,
            Calendars calendars) {
        this.events = events;
        this.clauses = clauses;
        this.tasks = tasks;
        this.shelf = shelf;
        this.calendars = calendars;
    }

    /** A task with its new day. */
    final class Moved {

        private final Task before;
        private final Task after;

        private Moved(Task before, Occurrence now) {
            this.before = before;
            this.after = before.recounted(now, shelf.today());
        }

        TaskId keep(Actor by, @Nullable Role as) {
            return shelf.keep(by, as, "task.recounted", before, after);
        }
    }

    /** The work still to be done that is counted back from an occurrence or an event. */
    List<TaskId> of(UUID cause) {
        return events.followed(cause).stream()
                .flatMap(
                        each ->
                                tasks
                                        .findBySourceClauseIdAndSourceOriginId(
                                                each.clause(), each.id().value())
                                        .stream())
                .filter(each -> each.state().isToDo())
                .map(Task::id)
                .toList();
    }

    /** The tasks still to be done that are counted back from an occurrence or an event. */
    List<Moved> from(UUID cause, LocalDate day) {
        List<RecordedEvent> followed = events.followed(cause);
        if (followed.isEmpty()) {
            return List.of();
        }
        Deadlines deadlines = calendars.deadlines();
        return followed.stream().flatMap(each -> from(each, day, deadlines).stream()).toList();
    }

    private List<Moved> from(RecordedEvent event, LocalDate day, Deadlines deadlines) {
        Optional<Occurrence> now =
                clauses.find(event.clause()).stream()
                        .flatMap(each -> each.clause().relative().stream())
                        .filter(each -> each.direction() == Direction.BEFORE)
                        .flatMap(each -> deadlines.from(each, day).stream())
                        .findFirst();
        return now.stream()
                .flatMap(
                        occurrence ->
                                tasks
                                        .findBySourceClauseIdAndSourceOriginId(
                                                event.clause(), event.id().value())
                                        .stream()
                                        .filter(each -> each.state().isToDo())
                                        .filter(each -> !isExtended(each, occurrence))
                                        .map(each -> new Moved(each, occurrence)))
                .toList();
    }

    /** What somebody was granted is not taken from him by counting. */
    private static boolean isExtended(Task task, Occurrence now) {
        return task.schedule().isExtendedBeyond(now.due());
    }
}
