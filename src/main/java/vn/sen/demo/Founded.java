package vn.sen.demo;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.platform.AgencyScope;

/**
 * An agency of the demonstration with its people.
 *
 * @param units by key
 * @param people by login, in the order of the file
 */
record Founded(AgencyId id, Map<String, UnitId> units, Map<String, Actor> people) {

    UnitId unit(String key) {
        return Objects.requireNonNull(units.get(key), key);
    }

    /** The first who holds a role. */
    Actor holding(Role role) {
        return people.values().stream().filter(each -> each.holds(role)).findFirst().orElseThrow();
    }

    Optional<Actor> first(java.util.function.Predicate<Actor> wanted) {
        return people.values().stream().filter(wanted).findFirst();
    }

    <T> T in(Supplier<T> work) {
        return AgencyScope.call(id, work);
    }
}
