package vn.sen.reminder.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over reminders. */
public enum ReminderPermission implements Permission {
    /** Everybody hears what is his own, and chooses how. */
    OWN_NOTICES,
    /** Which mail server the letters go through. */
    SET_MAIL;

    private static final Set<Role> KEEPERS = EnumSet.of(Role.ADMINISTRATOR);

    @Override
    public boolean allows(Actor actor) {
        return this == OWN_NOTICES || actor.holdsAny(KEEPERS);
    }

    /** The role in which the actor uses this right; null for one who needs none. */
    public @Nullable Role roleOf(Actor actor) {
        return this == OWN_NOTICES
                ? null
                : KEEPERS.stream().filter(actor::holds).findFirst().orElse(null);
    }
}
