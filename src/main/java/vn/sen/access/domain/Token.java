package vn.sen.access.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;

/**
 * A token with which a program works for a person.
 *
 * @param name what the person calls it
 * @param mayWrite whether it may change anything
 * @param lastUsed to a few minutes; null while it was not used
 */
public record Token(
        TokenId id,
        AgencyId agency,
        PersonId person,
        String name,
        boolean mayWrite,
        Instant made,
        Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {

    /** How rarely its use is noted. */
    private static final long NOTED_AFTER_MINUTES = 5;

    public boolean isLive(Instant now) {
        return revoked == null && now.isBefore(expires);
    }

    /** Whether its use is to be written down again. */
    public boolean isToBeNoted(Instant now) {
        return lastUsed == null
                || now.isAfter(lastUsed.plus(NOTED_AFTER_MINUTES, ChronoUnit.MINUTES));
    }
}
