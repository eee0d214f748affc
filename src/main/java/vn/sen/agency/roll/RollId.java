package vn.sen.agency.roll;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A list of people that came in. */
public record RollId(UUID value) {

    public static RollId next() {
        return new RollId(Ids.next());
    }

    public static RollId of(String text) {
        return new RollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
