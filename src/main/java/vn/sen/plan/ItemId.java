package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A row of a plan. */
public record ItemId(UUID value) {

    public static ItemId next() {
        return new ItemId(Ids.next());
    }

    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
