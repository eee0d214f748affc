package vn.sen.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/**
 * How far a task has come.
 *
 * @param doneOn the day the work was done, apart from the day that was entered
 * @param submittedBy who handed it in last
 * @param beforeForce its date had passed before the plan was approved
 */
public record Progress(
        TaskState state,
        @Nullable LocalDate doneOn,
        @Nullable PersonId submittedBy,
        @Nullable LocalDate acceptedOn,
        boolean beforeForce) {

    static final Progress NEW = new Progress(TaskState.OPEN, null, null, null, false);

    Progress in(TaskState next) {
        return new Progress(next, doneOn, submittedBy, acceptedOn, beforeForce);
    }

    Progress done(LocalDate day, PersonId by) {
        return new Progress(TaskState.SUBMITTED, day, by, null, beforeForce);
    }

    Progress accepted(LocalDate today) {
        return new Progress(TaskState.ACCEPTED, doneOn, submittedBy, today, beforeForce);
    }

    Progress corrected(LocalDate day) {
        return new Progress(state, day, submittedBy, acceptedOn, beforeForce);
    }
}
