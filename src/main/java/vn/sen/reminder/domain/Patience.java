package vn.sen.reminder.domain;

import java.time.Duration;
import java.util.List;

/**
 * How long a letter that was not taken waits, the longer the oftener it was tried; after the last
 * wait it is given up.
 */
public record Patience(List<Duration> waits) {

    /** A minute, then longer and longer: two days in all. */
    public static final Patience USUAL =
            new Patience(
                    List.of(
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(15),
                            Duration.ofHours(1),
                            Duration.ofHours(4),
                            Duration.ofHours(8),
                            Duration.ofHours(12),
                            Duration.ofHours(24)));

    public Patience {
        waits = List.copyOf(waits);
    }

    /** Whether a letter is given up after so many attempts. */
    public boolean isOver(int attempts) {
        return attempts > waits.size();
    }

    /** The wait after the n-th attempt, from 1. */
    public Duration after(int attempts) {
        return waits.get(Math.clamp(attempts, 1, waits.size()) - 1);
    }
}
