package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A row that was handed down to one agency. */
public record HandDownId(UUID value) {

    public static HandDownId next() {
        return new HandDownId(Ids.next());
    }

    public static HandDownId of(String text) {
        return new HandDownId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
