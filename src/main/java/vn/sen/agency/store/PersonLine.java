package vn.sen.agency.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/**
 * A person in a list, with today's roles.
 *
 * @param gone null for somebody who is not away today
 */
public record PersonLine(
        PersonId id,
        String name,
        @Nullable String unit,
        String position,
        Set<Role> roles,
        @Nullable Gone gone) {

    public PersonLine {
        roles = Set.copyOf(roles);
    }

    /**
     * That he is away.
     *
     * @param until the last day
     * @param substitute name of who stands in for him
     */
    public record Gone(LocalDate until, String substitute) {}
}
