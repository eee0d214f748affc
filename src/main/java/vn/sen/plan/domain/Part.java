package vn.sen.plan.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.PartRole;

/**
 * A party to the work of a row.
 *
 * @param role the part the document gives it
 * @param words the document's words; several parts may come from the same words
 * @param function what it means for the work
 */
@Table(schema = "plan", name = "part")
public record Part(
        PartRole role,
        String words,
        PartFunction function,
        @Nullable UnitId unitId,
        @Nullable Role heldRole,
        @Nullable PersonId personId) {

    private static final List<Role> IN_A_UNIT =
            List.of(Role.UNIT_HEAD, Role.UNIT_ISO_OFFICER, Role.STAFF);

    public static Part of(PartRole role, String words, PartFunction function, Assignee assignee) {
        return new Part(
                role, words, function, assignee.unitId(), assignee.heldRole(), assignee.personId());
    }

    public Assignee assignee() {
        return Assignee.of(unitId, heldRole, personId);
    }

    /** Whether somebody is of this party: of its unit, whatever his role there. */
    public boolean isOf(Actor actor) {
        return switch (assignee()) {
            case Assignee.Unit(UnitId unit) -> actor.belongsTo(unit);
            case Assignee.RoleHolder(Role role) -> actor.holds(role);
            case Assignee.Person(PersonId person) -> actor.person().equals(person);
            case Assignee.Unmapped() -> false;
        };
    }

    /** In which role somebody of this party acts for it, and in whose place. */
    public Capacity capacityOf(Actor actor) {
        Optional<Actor> hat = actor.hat(this::isOf);
        Actor as = hat.orElse(actor);
        Role role =
                heldRole != null
                        ? heldRole
                        : IN_A_UNIT.stream().filter(as::holds).findFirst().orElse(null);
        return Capacity.of(actor, hat, role);
    }

    public boolean supports() {
        return function == PartFunction.SUPPORT;
    }

    public boolean does() {
        return function == PartFunction.DO;
    }
}
