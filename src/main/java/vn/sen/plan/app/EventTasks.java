package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.Trigger;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.TaskRows;

/** Opens the tasks of an event, once, and what has to be ready before them. */
@Component
class EventTasks {

    private final EventStore events;
    private final PlanShelf shelf;
    private final TaskRows tasks;
    private final ChainReactions chains;

    EventTasks(EventStore events, PlanShelf shelf, TaskRows tasks, ChainReactions chains) {
        this.events = events;
        this.shelf = shelf;
        this.tasks = tasks;
        this.chains = chains;
    }

    Outcome<List<Task>> open(PlanEvent event, Schedule schedule, String label) {
        if (!events.keep(event)) {
            return Outcome.refused(PlanRefusal.ALREADY_RECORDED);
        }
        Item item = shelf.item(event.clause().itemId());
        Trigger trigger = Trigger.event(event.id(), schedule, label);
        List<Task> opened = new ArrayList<>(trigger.tasks(item, event.clause()));
        tasks.saveAll(opened);
        LocalDate awaited = awaited(event, schedule);
        if (awaited != null) {
            opened.addAll(
                    chains.dated(
                            new ChainReactions.Cause(
                                    event.clause(), event.id().value(), event.what(), awaited)));
        }
        return Outcome.done(opened);
    }

    /** The day from which what comes before it is counted back: the first of a span. */
    private static @Nullable LocalDate awaited(PlanEvent event, Schedule schedule) {
        return event.kind() == PlanEvent.Kind.DATED ? event.day() : schedule.due();
    }
}
