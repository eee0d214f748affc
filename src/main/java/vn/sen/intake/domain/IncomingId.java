package vn.sen.intake.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A file on its way to becoming a plan. */
public record IncomingId(UUID value) {

    public static IncomingId next() {
        return new IncomingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
