package vn.sen.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.webhook.EndpointId;

/**
 * An address that is told what happens.
 *
 * @param secret what deliveries are signed with
 * @param failingSince since when nothing got through; null while it does
 */
public record Endpoint(
        EndpointId id,
        String address,
        String secret,
        Set<Topic> topics,
        State state,
        Instant madeAt,
        @Nullable Instant failingSince) {

    /** After this time without any success it is left alone. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    public Endpoint {
        topics = Set.copyOf(topics);
    }

    /** Whether it is told anything. */
    public enum State {
        ACTIVE,
        PAUSED,
        REMOVED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Whether it failed for so long that nothing more is sent until somebody looks after it. */
    public boolean isHopeless(Instant now) {
        return failingSince != null && now.isAfter(failingSince.plus(PATIENCE));
    }
}
