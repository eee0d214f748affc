package vn.sen.plan.domain;

import java.util.Locale;

/** What became of a row in a year before the program was there, as far as it is known. */
public enum PastOutcome {
    DONE,
    NOT_DONE,
    UNKNOWN;

    /** Message key of the name shown to people. */
    public String key() {
        return "past.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
