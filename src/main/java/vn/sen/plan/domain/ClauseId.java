package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A clause of a row as it stood when the plan was handed in. */
public record ClauseId(UUID value) {

    public static ClauseId next() {
        return new ClauseId(Ids.next());
    }

    public static ClauseId of(String text) {
        return new ClauseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
