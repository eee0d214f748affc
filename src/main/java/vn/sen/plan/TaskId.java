package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A piece of work with one doer, made of one occurrence of a row. */
public record TaskId(UUID value) {

    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
