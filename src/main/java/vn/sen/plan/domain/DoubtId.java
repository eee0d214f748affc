package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A doubt about a value of a draft. */
public record DoubtId(UUID value) {

    public static DoubtId next() {
        return new DoubtId(Ids.next());
    }

    public static DoubtId of(String text) {
        return new DoubtId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
