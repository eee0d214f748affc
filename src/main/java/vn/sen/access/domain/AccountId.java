package vn.sen.access.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** One account. */
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
