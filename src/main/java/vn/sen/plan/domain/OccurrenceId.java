package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** One due day of a clause. */
public record OccurrenceId(UUID value) {

    public static OccurrenceId next() {
        return new OccurrenceId(Ids.next());
    }

    public static OccurrenceId of(String text) {
        return new OccurrenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
