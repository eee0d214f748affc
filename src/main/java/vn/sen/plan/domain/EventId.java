package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** Something that set a waiting clause going. */
public record EventId(UUID value) {

    public static EventId next() {
        return new EventId(Ids.next());
    }

    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
