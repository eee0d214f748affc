package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
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

    public static Part of(PartRole role, String words, PartFunction function, Assignee assignee) {
        return new Part(
                role, words, function, assignee.unitId(), assignee.heldRole(), assignee.personId());
    }

    public Assignee assignee() {
        return Assignee.of(unitId, heldRole, personId);
    }

    public boolean does() {
        return function == PartFunction.DO;
    }
}
