package vn.sen.calendar.app;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over the agency's calendar. */
public enum CalendarPermission implements Permission {
    /** Every day shown on a page can be followed to the calendar it rests on. */
    SEE,
    CHANGE;

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ISO_SECRETARY, Role.ADMINISTRATOR);

    @Override
    public boolean allows(Actor actor) {
        return this == SEE || actor.holdsAny(KEEPERS);
    }

    /** The role in which the actor uses this right. */
    public @Nullable Role roleOf(Actor actor) {
        return KEEPERS.stream().filter(actor::holds).findFirst().orElse(null);
    }
}
