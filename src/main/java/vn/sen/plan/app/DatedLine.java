package vn.sen.plan.app;

import java.time.LocalDate;

/**
 * What happens to a task on a day of a week.
 *
 * @param day the day it opens or is due; of late work the first day of the week
 */
public record DatedLine(What what, LocalDate day, TaskLine line) {

    /** What happens. */
    public enum What {
        LATE,
        OPENS,
        DUE
    }
}
