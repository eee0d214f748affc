package vn.sen.agency.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Appointment;

/**
 * A role held by a person from a day to a day, both included. Opened and closed, never removed; one
 * that ends on the eve of its first day never came into force.
 */
@Table(schema = "agency", name = "role_holding")
public record RoleHolding(
        @Id HoldingId id,
        PersonId personId,
        Role role,
        @Nullable UnitId unitId,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Version int version) {

    private static final Set<Role> OF_A_UNIT = EnumSet.of(Role.UNIT_HEAD, Role.UNIT_ISO_OFFICER);

    public static RoleHolding opened(Appointment given) {
        return new RoleHolding(
                HoldingId.next(),
                given.person(),
                given.role(),
                given.unit(),
                given.from(),
                given.until(),
                0);
    }

    /** True for roles that mean nothing without a unit. */
    public static boolean needsUnit(Role role) {
        return OF_A_UNIT.contains(role);
    }

    public RoleHolding closed(LocalDate lastDay) {
        return new RoleHolding(id, personId, role, unitId, fromDay, lastDay, version);
    }

    public boolean coversAnyOf(LocalDate from, @Nullable LocalDate until) {
        boolean beginsInTime = until == null || !fromDay.isAfter(until);
        return beginsInTime && !endedBefore(from);
    }

    public boolean endedBefore(LocalDate day) {
        return toDay != null && toDay.isBefore(day);
    }

    /** True for a role that was taken back before its first day. */
    public boolean neverBegan() {
        return endedBefore(fromDay);
    }

    /** The same role in the same unit, at least on one day. */
    public boolean overlaps(Appointment other) {
        return role == other.role()
                && Objects.equals(unitId, other.unit())
                && coversAnyOf(other.from(), other.until());
    }
}
