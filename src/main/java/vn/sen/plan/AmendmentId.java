package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A change of a plan in force, with its reason, from its draft to the day it holds. */
public record AmendmentId(UUID value) {

    public static AmendmentId next() {
        return new AmendmentId(Ids.next());
    }

    public static AmendmentId of(String text) {
        return new AmendmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
