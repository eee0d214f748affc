package vn.sen.webhook.domain;

import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/** Rights over the addresses that are told what happens. */
public enum WebhookPermission implements Permission {
    KEEP_ADDRESSES;

    @Override
    public boolean allows(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR);
    }
}
