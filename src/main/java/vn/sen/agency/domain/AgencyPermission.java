package vn.sen.agency.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over units, people, roles and the agency's settings. */
public enum AgencyPermission implements Permission {
    /** Colleagues are no secret: everybody of the agency sees who does what. */
    SEE_PEOPLE,
    MANAGE_PEOPLE,
    CHANGE_SETTINGS;

    @Override
    public boolean allows(Actor actor) {
        return this == SEE_PEOPLE || actor.holdsAny(roles());
    }

    /** The role in which the actor uses this right. */
    public @Nullable Role roleOf(@Nullable Actor actor) {
        return actor == null
                ? null
                : roles().stream().filter(actor::holds).findFirst().orElse(null);
    }

    private Set<Role> roles() {
        return switch (this) {
            case SEE_PEOPLE -> EnumSet.allOf(Role.class);
            case MANAGE_PEOPLE -> EnumSet.of(Role.ADMINISTRATOR);
            case CHANGE_SETTINGS -> EnumSet.of(Role.ADMINISTRATOR, Role.ISO_SECRETARY);
        };
    }
}
