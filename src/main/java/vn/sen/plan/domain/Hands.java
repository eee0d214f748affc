package vn.sen.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/**
 * In whose hands a task is.
 *
 * @param doerPerson the person it was handed to, or who took it; null while it is the unit's or the
 *     role's
 */
public record Hands(
        @Nullable UnitId doerUnit,
        @Nullable Role doerRole,
        @Nullable PersonId doerPerson,
        @Nullable UnitId acceptUnit,
        @Nullable Role acceptRole,
        @Nullable PersonId acceptPerson) {

    private static final List<Role> IN_A_UNIT =
            List.of(Role.UNIT_HEAD, Role.UNIT_ISO_OFFICER, Role.STAFF);

    public static Hands of(Assignee doer, Assignee accepter) {
        return new Hands(
                doer.unitId(),
                doer.heldRole(),
                doer.personId(),
                accepter.unitId(),
                accepter.heldRole(),
                accepter.personId());
    }

    /** The unit, role or person that the plan names. */
    public Assignee doer() {
        return Assignee.of(doerUnit, doerRole, doerPerson);
    }

    public Assignee accepter() {
        return Assignee.of(acceptUnit, acceptRole, acceptPerson);
    }

    Hands acceptedBy(Assignee other) {
        return new Hands(
                doerUnit, doerRole, doerPerson, other.unitId(), other.heldRole(), other.personId());
    }

    Hands to(@Nullable PersonId person) {
        return new Hands(doerUnit, doerRole, person, acceptUnit, acceptRole, acceptPerson);
    }

    Hands acceptedBy(PersonId person) {
        return new Hands(doerUnit, doerRole, doerPerson, acceptUnit, acceptRole, person);
    }

    /**
     * Whether the work is this person's: handed to him, or nobody's yet and he speaks for the unit
     * or holds the role. The head of a unit can always step in.
     */
    boolean isFor(Actor actor) {
        if (actor.person().equals(doerPerson)) {
            return true;
        }
        boolean isHead =
                doerUnit != null && actor.belongsTo(doerUnit) && actor.holds(Role.UNIT_HEAD);
        return isHead || (doerPerson == null && doer().includes(actor));
    }

    /** The role in which somebody works on it; null for one to whom it was handed as a person. */
    @Nullable Role roleOfDoer(Actor actor) {
        if (doerRole != null && actor.holds(doerRole)) {
            return doerRole;
        }
        return IN_A_UNIT.stream().filter(actor::holds).findFirst().orElse(null);
    }

    @Nullable Role roleOfAccepter(Actor actor) {
        if (acceptRole != null && actor.holds(acceptRole)) {
            return acceptRole;
        }
        return actor.holds(Role.LEADER)
                ? Role.LEADER
                : IN_A_UNIT.stream().filter(actor::holds).findFirst().orElse(null);
    }

    /** The named party accepts; the leader may accept any work. */
    boolean isAcceptedBy(Actor actor) {
        return accepter().includes(actor) || actor.holds(Role.LEADER);
    }
}
