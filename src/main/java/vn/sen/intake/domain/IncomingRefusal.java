package vn.sen.intake.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why files are not taken, beside what is wrong with a file itself. */
public enum IncomingRefusal implements Reason {
    TOO_MANY_FILES,
    /** Too many files of the agency wait to be read. */
    MANY_WAITING,
    /** Reading it was begun again and again and never came to an end. */
    NEVER_ENDS,
    /** Who handed it in may no longer hand in plans. */
    NO_LONGER_ALLOWED,
    /** Reading it broke off by a mistake of ours. */
    BROKEN,
    NO_TABLE_CHOSEN;

    /** The most files handed in at once. */
    public static final int MOST_FILES = 20;

    /** The most files of an agency that wait or are read. */
    public static final int MOST_WAITING = 60;

    @Override
    public String key() {
        return "intake.incoming.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure that the sentence names; 0 where it names none. */
    public int limit() {
        return switch (this) {
            case TOO_MANY_FILES -> MOST_FILES;
            case MANY_WAITING -> MOST_WAITING;
            default -> 0;
        };
    }
}
