package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;

/** A task that was just made. */
record AddedTask(
        UUID id,
        int version,
        UUID plan,
        UUID row,
        String title,
        TaskState state,
        LocalDate due,
        String page) {

    static AddedTask of(Task task) {
        return new AddedTask(
                task.id().value(),
                task.version(),
                task.source().planId().value(),
                task.source().itemId().value(),
                task.name().title(),
                task.state(),
                Objects.requireNonNull(task.schedule().due()),
                "/viec/" + task.id());
    }
}
