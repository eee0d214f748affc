package vn.sen.actor;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Keys in order of their making: UUID version 7 (RFC 9562), made here and not by the database, so
 * that every PostgreSQL from 15 on serves.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static long lastTick;

    private Ids() {}

    /** A new key, later than every key this process made before. */
    public static UUID next() {
        long tick = nextTick();
        long milliseconds = tick >>> COUNTER_BITS;
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = milliseconds << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * Milliseconds and a counter in one number, so that a full counter carries into the
     * milliseconds.
     */
    private static synchronized long nextTick() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        lastTick = Math.max(now, lastTick + 1);
        return lastTick;
    }
}
