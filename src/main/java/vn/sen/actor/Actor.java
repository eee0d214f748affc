package vn.sen.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody who acts for an agency today.
 *
 * @param units the units the person belongs to
 * @param roles the roles the person holds on the day of the act; empty for a person without a part
 *     in the system
 * @param standsInFor the people away today whose work he may do: each with his units, and with
 *     those of his roles that nobody else present holds. They stand in for nobody themselves
 */
public record Actor(
        AgencyId agency,
        PersonId person,
        Set<UnitId> units,
        Set<Role> roles,
        List<Actor> standsInFor) {

    public Actor {
        units = Set.copyOf(units);
        roles = Set.copyOf(roles);
        standsInFor = List.copyOf(standsInFor);
    }

    /** Somebody who acts for himself alone. */
    public Actor(AgencyId agency, PersonId person, Set<UnitId> units, Set<Role> roles) {
        this(agency, person, units, roles, List.of());
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

    /**
     * As whom he may act: himself, then each of those for whom he stands in. A right of his own
     * never comes from somebody else; only what waits for a person is asked of all his hats.
     */
    public Stream<Actor> hats() {
        return Stream.concat(Stream.of(this), standsInFor.stream());
    }

    /** The first of his hats that has a right, his own before all others. */
    public Optional<Actor> hat(Predicate<Actor> right) {
        return hats().filter(right).findFirst();
    }

    public boolean hasHat(Predicate<Actor> right) {
        return hats().anyMatch(right);
    }
}
