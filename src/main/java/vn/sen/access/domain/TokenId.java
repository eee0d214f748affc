package vn.sen.access.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** A token of a program. */
public record TokenId(UUID value) {

    public static TokenId next() {
        return new TokenId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
