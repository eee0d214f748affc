package vn.sen.plan;

import java.util.UUID;
import vn.sen.actor.Ids;

/** An official letter that reminds of late work. */
public record ChasingId(UUID value) {

    public static ChasingId next() {
        return new ChasingId(Ids.next());
    }

    public static ChasingId of(String text) {
        return new ChasingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
