package vn.sen.plan.app;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/**
 * Somebody with the name that people know him by.
 *
 * @param name the person's, else the unit's, else the role's
 * @param of the unit or the role that the person stands for; empty where the name is theirs
 */
public record Who(
        String name,
        String of,
        @Nullable UnitId unit,
        @Nullable Role role,
        @Nullable PersonId person) {

    /** Nobody yet. */
    public static final Who NOBODY = new Who("", "", null, null, null);

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
