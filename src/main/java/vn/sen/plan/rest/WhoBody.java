package vn.sen.plan.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.plan.app.Who;

/** A unit, a role or a person with the name people know it by. */
record WhoBody(
        @Nullable UUID unit,
        @Nullable Role role,
        @Nullable UUID person,
        String name,
        @Nullable String of) {

    static WhoBody of(Who who) {
        return new WhoBody(
                who.unit() == null ? null : who.unit().value(),
                who.role(),
                who.person() == null ? null : who.person().value(),
                who.name(),
                who.of().isEmpty() ? null : who.of());
    }
}
