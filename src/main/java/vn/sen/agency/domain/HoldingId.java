package vn.sen.agency.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** One holding of a role by a person. */
public record HoldingId(UUID value) {

    public static HoldingId next() {
        return new HoldingId(Ids.next());
    }

    public static HoldingId of(String text) {
        return new HoldingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
