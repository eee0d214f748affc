package vn.sen.rest.web;

import vn.sen.actor.Actor;
import vn.sen.actor.Permission;

/** Rights over the pages of the interface. */
enum RestPermission implements Permission {
    /** Everybody may read how programs ask. */
    SEE_DESCRIPTION;

    @Override
    public boolean allows(Actor actor) {
        return true;
    }
}
