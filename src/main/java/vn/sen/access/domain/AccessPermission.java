package vn.sen.access.domain;

import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over accounts. */
public enum AccessPermission implements Permission {
    /** Everybody who is signed in keeps the own account. */
    OWN_ACCOUNT,
    MANAGE_ACCOUNTS;

    @Override
    public boolean allows(Actor actor) {
        return this == OWN_ACCOUNT || actor.holds(Role.ADMINISTRATOR);
    }
}
