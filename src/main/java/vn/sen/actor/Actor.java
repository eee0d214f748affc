package vn.sen.actor;

import java.util.Set;

/**
 * Somebody who acts for an agency today.
 *
 * @param units the units the person belongs to
 * @param roles the roles the person holds on the day of the act; empty for a person without a part
 *     in the system
 */
public record Actor(AgencyId agency, PersonId person, Set<UnitId> units, Set<Role> roles) {

    public Actor {
        units = Set.copyOf(units);
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean holdsAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    public boolean belongsTo(UnitId unit) {
        return units.contains(unit);
    }
}
