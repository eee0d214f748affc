package vn.sen.trail;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/**
 * A recorded act.
 *
 * @param number place in the agency's chain, from 1 without a gap
 * @param at to the microsecond
 * @param by null for an act of the program itself
 */
public record Entry(
        long number,
        Instant at,
        @Nullable PersonId by,
        @Nullable Role as,
        String what,
        Subject subject,
        Map<String, String> before,
        Map<String, String> after) {

    public Entry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
