package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A name that was learnt. */
public record LearntNameId(UUID value) {

    public static LearntNameId next() {
        return new LearntNameId(Ids.next());
    }

    public static LearntNameId of(String text) {
        return new LearntNameId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
