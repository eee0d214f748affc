package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;

/** A task as lists show it. */
record TaskBody(
        UUID id,
        int version,
        UUID plan,
        UUID row,
        String rowNo,
        String title,
        String label,
        TaskState state,
        Standing.Kind standing,
        int workingDays,
        boolean continuous,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate acceptedOn,
        WhoBody doer,
        WhoBody accepter,
        List<String> outputs,
        String page) {

    static TaskBody of(TaskLine line) {
        Task task = line.task();
        Schedule schedule = task.schedule();
        return new TaskBody(
                task.id().value(),
                task.version(),
                task.source().planId().value(),
                task.source().itemId().value(),
                line.no(),
                task.name().title(),
                task.name().label(),
                task.state(),
                line.standing().kind(),
                line.standing().days(),
                schedule.standing(),
                schedule.opens(),
                schedule.due(),
                schedule.firstDue(),
                task.progress().doneOn(),
                task.progress().acceptedOn(),
                WhoBody.of(line.doer()),
                WhoBody.of(line.accepter()),
                line.outputs(),
                "/viec/" + task.id());
    }
}
