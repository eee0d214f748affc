package vn.sen.agency.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/** A person in a list, with today's roles. */
public record PersonLine(
        PersonId id, String name, @Nullable String unit, String position, Set<Role> roles) {

    public PersonLine {
        roles = Set.copyOf(roles);
    }
}
