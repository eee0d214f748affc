package vn.sen.agency.roll;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why a list of people is not taken in. */
public enum RollRefused implements Reason {
    /** No row names columns. */
    NO_HEADING,
    NO_ROWS,
    /** Applied or put aside already. */
    SETTLED,
    /** Rows are wrong, and nobody said that they may be left out. */
    WRONG_ROWS,
    /** All that is right is there already. */
    NOTHING_NEW,
    /** More new accounts than {@link Comparison#MOST_ACCOUNTS}. */
    TOO_MANY_ACCOUNTS,
    /** What would be done is not what was shown: somebody changed people or units meanwhile. */
    CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "agency.roll.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
