package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A yearly plan. */
public record PlanId(UUID value) {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
