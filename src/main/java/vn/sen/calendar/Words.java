package vn.sen.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The words of a cell that a clause was read from.
 *
 * @param text the words of time, without joining words and closing punctuation
 * @param subject the deliverable that this time belongs to, where the cell names one
 * @param condition the case in which this time holds
 */
public record Words(String text, @Nullable String subject, @Nullable String condition) {

    public static Words of(String text) {
        return new Words(text, null, null);
    }
}
