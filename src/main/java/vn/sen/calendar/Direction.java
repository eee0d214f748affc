package vn.sen.calendar;

import java.util.Locale;

/** On which side of its event a {@link Relative} time lies. */
public enum Direction {
    BEFORE,
    AFTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
