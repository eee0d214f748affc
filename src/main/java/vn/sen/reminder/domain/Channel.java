package vn.sen.reminder.domain;

/** How a person hears of something. */
public enum Channel {
    /** In the program, and by a letter of its own. */
    AT_ONCE,
    /** In the program, and in the letter of the day. */
    DIGEST,
    /** In the program only. */
    BELL,
    /** Not at all. */
    NONE;

    public boolean isByLetter() {
        return this == AT_ONCE || this == DIGEST;
    }

    /** Message key of the name shown to people. */
    public String key() {
        return "reminder.channel." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
