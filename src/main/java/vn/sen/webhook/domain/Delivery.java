package vn.sen.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.webhook.EndpointId;

/**
 * Something told to an address.
 *
 * @param attempts so far
 * @param nextAt when it is tried again
 * @param last the last attempt; null before the first
 */
public record Delivery(
        DeliveryId id,
        EndpointId endpoint,
        String topic,
        String body,
        Instant madeAt,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable Attempt last) {

    private static final List<Duration> RESTS =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8));

    /** How far it has come. */
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP;

        /** Message key of the name shown to people. */
        public String key() {
            return "webhook.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An attempt.
     *
     * @param status the answer's; null where nobody answered
     * @param answer its first kilobyte, or why there was none
     */
    public record Attempt(Instant at, @Nullable Integer status, int milliseconds, String answer) {

        public boolean isGood() {
            return status != null && status >= 200 && status < 300;
        }
    }

    /** After an attempt: delivered, to be tried again, or given up after a day. */
    public Delivery after(Attempt attempt) {
        int tried = attempts + 1;
        if (attempt.isGood()) {
            return with(State.DELIVERED, tried, nextAt, attempt);
        }
        Instant next = attempt.at().plus(RESTS.get(Math.min(tried, RESTS.size()) - 1));
        boolean late = next.isAfter(madeAt.plus(Endpoint.PATIENCE));
        return with(late ? State.GIVEN_UP : State.WAITING, tried, next, attempt);
    }

    private Delivery with(State next, int tried, Instant at, Attempt attempt) {
        return new Delivery(id, endpoint, topic, body, madeAt, next, tried, at, attempt);
    }
}
