package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** Something that stands in the way of a task, as its doer reported it. */
public record DifficultyId(UUID value) {

    public static DifficultyId next() {
        return new DifficultyId(Ids.next());
    }

    public static DifficultyId of(String text) {
        return new DifficultyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
