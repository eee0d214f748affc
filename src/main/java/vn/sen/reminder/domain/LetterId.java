package vn.sen.reminder.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A letter. */
public record LetterId(UUID value) {

    public static LetterId next() {
        return new LetterId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
