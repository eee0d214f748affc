package vn.sen.reminder.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts addresses of calendars that were not good, by who asked: guessing gets slow. */
@Component
class Misses {

    static final Duration SPAN = Duration.ofMinutes(10);

    private static final int FREE = 20;
    private static final int MOST = 5_000;
    private static final Count NONE = new Count(0, Instant.MIN);

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    Misses(Clock clock) {
        this.clock = clock;
    }

    private record Count(int misses, Instant until) {}

    synchronized boolean isTooMany(String from) {
        Count count = counts.getOrDefault(from, NONE);
        return count.misses() >= FREE && clock.instant().isBefore(count.until());
    }

    /** The one that was counted first is forgotten where there are too many. */
    synchronized void add(String from) {
        Instant now = clock.instant();
        Count before = counts.getOrDefault(from, NONE);
        boolean goesOn = now.isBefore(before.until());
        counts.remove(from);
        Instant until = goesOn ? before.until() : now.plus(SPAN);
        counts.put(from, new Count(goesOn ? before.misses() + 1 : 1, until));
        if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }
}
