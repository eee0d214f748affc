package vn.sen.reminder.domain;

import java.time.LocalDate;

/**
 * A day on which something is said of a task.
 *
 * @param day not after the day that was asked about
 */
public record Moment(Kind kind, LocalDate day) {

    /** Later days win, and on one day what presses more. */
    boolean isBefore(Moment other) {
        int byDay = day.compareTo(other.day);
        return byDay < 0 || (byDay == 0 && kind.compareTo(other.kind) > 0);
    }
}
