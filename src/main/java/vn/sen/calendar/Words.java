package vn.sen.calendar;

import org.jspecify.annotations.Nullable;

/**
 * The words of a cell that a clause was read from.
 *
 * @param text the words of time, without joining words and closing punctuation
 * @param subject the deliverable that this time belongs to, where the cell names one of several
 * @param condition the case in which this time holds
 * @param work what is to be done in words of the cell that only repeat the row's own work, as cases
 *     do; it is no subject, since every case has the same
 */
public record Words(
        String text, @Nullable String subject, @Nullable String condition, @Nullable String work) {

    public Words(String text, @Nullable String subject, @Nullable String condition) {
        this(text, subject, condition, null);
    }

    public static Words of(String text) {
        return new Words(text, null, null, null);
    }
}
