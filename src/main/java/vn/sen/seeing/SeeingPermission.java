package vn.sen.seeing;

import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over what people keep of lists. What a search finds, the modules that own it decide. */
public enum SeeingPermission implements Permission {
    /** Everybody who is signed in searches, and keeps filters and columns of his own. */
    LOOK,
    /** Keeping a filter for the whole agency. */
    SHARE_FILTERS;

    @Override
    public boolean allows(Actor actor) {
        return this == LOOK
                || actor.holds(Role.ISO_SECRETARY)
                || actor.holds(Role.ADMINISTRATOR)
                || actor.holds(Role.QUALITY_REPRESENTATIVE)
                || actor.holds(Role.LEADER);
    }
}
