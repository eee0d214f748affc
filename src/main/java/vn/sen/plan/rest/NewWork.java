package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.Assignee;

/**
 * Work that came up.
 *
 * @param row the row it belongs to; the plan's own row of such work where there is none
 */
record NewWork(
        UUID plan,
        @Nullable UUID row,
        @Size(max = 500) String title,
        @Valid Doer doer,
        LocalDate due,
        @Size(max = 2000) String reason) {

    /** Exactly one of them. */
    record Doer(@Nullable UUID unit, @Nullable Role role, @Nullable UUID person) {

        static Doer of(Assignee assignee) {
            return new Doer(
                    assignee.unitId() == null ? null : assignee.unitId().value(),
                    assignee.heldRole(),
                    assignee.personId() == null ? null : assignee.personId().value());
        }

        /** Nobody where it is not exactly one. */
        Assignee assignee() {
            long said = Stream.of(unit, role, person).filter(Objects::nonNull).count();
            return said == 1
                    ? Assignee.of(
                            unit == null ? null : new UnitId(unit),
                            role,
                            person == null ? null : new PersonId(person))
                    : new Assignee.Unmapped();
        }
    }

    AddedWork work() {
        return new AddedWork(
                new PlanId(plan),
                row == null ? null : new ItemId(row),
                title,
                doer.assignee(),
                due,
                reason);
    }
}
