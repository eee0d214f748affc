package vn.sen.agency;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/**
 * A person as other modules see him or her.
 *
 * @param rolesToday the roles held on the day that was asked about, today unless said otherwise
 */
public record PersonView(PersonId id, String name, @Nullable UnitId unit, Set<Role> rolesToday) {

    public PersonView {
        rolesToday = Set.copyOf(rolesToday);
    }
}
