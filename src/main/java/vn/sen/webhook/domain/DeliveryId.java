package vn.sen.webhook.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** Something told to an address; the same however often it is tried. */
public record DeliveryId(UUID value) {

    public static DeliveryId next() {
        return new DeliveryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
