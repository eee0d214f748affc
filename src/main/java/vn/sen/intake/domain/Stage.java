package vn.sen.intake.domain;

import java.util.Locale;

/** How far a file has come. */
public enum Stage {
    WAITING,
    READING,
    /** A draft was made of it. */
    DRAFTED,
    REFUSED,
    /** Several of its tables look like plans: somebody has to say which. */
    ASKS;

    /** Whether it moves on by itself. */
    public boolean isUnderWay() {
        return this == WAITING || this == READING;
    }

    public String key() {
        return "intake.stage." + name().toLowerCase(Locale.ROOT);
    }
}
