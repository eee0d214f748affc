package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a task of a clause: an occurrence, an event, or that the work is standing.
 *
 * @param originId the occurrence or the event; the clause itself for standing work
 * @param label which of several; may be empty
 */
public record Trigger(UUID originId, @Nullable EventId event, Schedule schedule, String label) {

    public static Trigger standing(FrozenClause clause) {
        return new Trigger(
                clause.id().value(), null, Schedule.standing(clause.clause().text()), "");
    }

    public static Trigger occurrence(FrozenClause clause, int index, String label) {
        return new Trigger(
                clause.occurrenceKey(index),
                null,
                Schedule.of(clause.clause().occurrences().get(index)),
                label);
    }

    public static Trigger event(EventId event, Schedule schedule, String label) {
        return new Trigger(event.value(), event, schedule, label);
    }

    /** One task for each party that does the row's work. */
    public List<Task> tasks(Item item, FrozenClause clause) {
        List<Task> tasks = new ArrayList<>();
        String subject = clause.clause().words().subject();
        TaskName name = TaskName.of(subject == null ? item.text().content() : subject, label);
        for (int part = 0; part < item.parts().size(); part++) {
            if (item.parts().get(part).does()) {
                Assignee doer = item.parts().get(part).assignee();
                tasks.add(
                        Task.opened(
                                source(clause, part),
                                name,
                                schedule,
                                Hands.of(doer, Acceptance.of(doer, item.parts()))));
            }
        }
        return tasks;
    }

    private TaskSource source(FrozenClause clause, int part) {
        return new TaskSource(clause.planId(), clause.itemId(), clause.id(), originId, event, part);
    }
}
