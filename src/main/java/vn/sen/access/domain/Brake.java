package vn.sen.access.domain;

import java.time.Duration;

/**
 * How long sign-in waits after refused attempts: not at all for the first few, then twice as long
 * each time. A wait ends by itself, so that nobody can shut a colleague out for good.
 *
 * @param free attempts that cost nothing
 * @param longest the wait grows no longer than this
 */
public record Brake(int free, Duration longest) {

    /** For one login name. */
    public static final Brake LOGIN = new Brake(5, Duration.ofMinutes(15));

    /** For one address: a whole agency can stand behind one. */
    public static final Brake ADDRESS = new Brake(40, Duration.ofMinutes(5));

    private static final int DOUBLINGS = 20;

    /** The wait after this many refused attempts. */
    public Duration after(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration grown = Duration.ofSeconds(2L << Math.min(attempts - free, DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
