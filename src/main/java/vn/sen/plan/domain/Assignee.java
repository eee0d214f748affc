package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/** Who stands behind the words with which a plan names a party. */
public sealed interface Assignee {

    /** A unit of the agency, through its head or whom he names. */
    record Unit(UnitId unit) implements Assignee {}

    /** Whoever holds the role on the day. */
    record RoleHolder(Role role) implements Assignee {}

    record Person(PersonId person) implements Assignee {}

    /** The words are not understood; a person has to say who is meant. */
    record Unmapped() implements Assignee {}

    static Assignee of(@Nullable UnitId unit, @Nullable Role role, @Nullable PersonId person) {
        if (unit != null) {
            return new Unit(unit);
        }
        if (role != null) {
            return new RoleHolder(role);
        }
        return person != null ? new Person(person) : new Unmapped();
    }

    default @Nullable UnitId unitId() {
        return this instanceof Unit(UnitId unit) ? unit : null;
    }

    default @Nullable Role heldRole() {
        return this instanceof RoleHolder(Role role) ? role : null;
    }

    default @Nullable PersonId personId() {
        return this instanceof Person(PersonId person) ? person : null;
    }

    /** Whether the actor may speak for this assignee. */
    default boolean includes(Actor actor) {
        return switch (this) {
            case Unit(UnitId unit) ->
                    actor.belongsTo(unit)
                            && (actor.holds(Role.UNIT_HEAD) || actor.holds(Role.UNIT_ISO_OFFICER));
            case RoleHolder(Role role) -> actor.holds(role);
            case Person(PersonId person) -> actor.person().equals(person);
            case Unmapped() -> false;
        };
    }
}
