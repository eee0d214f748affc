package vn.sen.webhook;

import java.util.UUID;
import vn.sen.actor.Ids;

/** An address that is told what happens. */
public record EndpointId(UUID value) {

    public static EndpointId next() {
        return new EndpointId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
