package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A request for more time. */
public record ExtensionId(UUID value) {

    public static ExtensionId next() {
        return new ExtensionId(Ids.next());
    }

    public static ExtensionId of(String text) {
        return new ExtensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
