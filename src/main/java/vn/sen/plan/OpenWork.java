package vn.sen.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.Assignee;

/**
 * A task as other modules see it: what it is called, when it is due, in whose hands it is.
 *
 * @param no number of its row; may be empty
 * @param due null for standing work and for work whose date is still awaited
 * @param submittedBy who handed it in last; null where nobody has
 */
public record OpenWork(
        TaskId task,
        PlanId plan,
        String title,
        String no,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        Stage stage,
        Party doer,
        Party accepter,
        @Nullable PersonId submittedBy) {

    /** How far it has come. */
    public enum Stage {
        /** Before its doer, also where it was sent back to him. */
        TO_DO,
        /** Before the one who accepts it. */
        SUBMITTED,
        DONE,
        CANCELLED;

        public boolean isOver() {
            return this == DONE || this == CANCELLED;
        }
    }

    /**
     * In whose hands: a person in the first place, else whoever speaks for the unit or the role.
     */
    public record Party(@Nullable UnitId unit, @Nullable Role role, @Nullable PersonId person) {

        /** Whether this person is, or speaks for, whom the plan means. */
        public boolean isMeant(Actor actor) {
            return person == null
                    ? Assignee.of(unit, role, null).includes(actor)
                    : actor.person().equals(person);
        }
    }

    /** Whether it is before this person, and not merely his to step in. */
    public boolean isToBeDoneBy(Actor actor) {
        return doer.isMeant(actor);
    }

    /** Whether this person is to say that it is done; nobody says so of his own work. */
    public boolean isToBeAcceptedBy(Actor actor) {
        return accepter.isMeant(actor)
                && !actor.person().equals(submittedBy)
                && !actor.person().equals(doer.person());
    }

    OpenWork called(String name) {
        return new OpenWork(task, plan, name, no, opens, due, stage, doer, accepter, submittedBy);
    }
}
