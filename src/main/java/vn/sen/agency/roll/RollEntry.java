package vn.sen.agency.roll;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A list of people that came in.
 *
 * @param file hash of the file in the archive
 * @param name as its owner calls the file
 * @param settledAt null while it is open
 * @param done what was done when it was applied
 */
public record RollEntry(
        RollId id,
        String file,
        String name,
        State state,
        Instant enteredAt,
        @Nullable Instant settledAt,
        Done done) {

    /** What becomes of a list. */
    public enum State {
        OPEN,
        APPLIED,
        PUT_ASIDE;

        /** Message key of the name shown to people. */
        public String key() {
            return "agency.roll.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How many rows did what.
     *
     * @param leftOut wrong rows that were passed over
     */
    public record Done(int entered, int changed, int leftOut) {

        public static final Done NOTHING = new Done(0, 0, 0);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
