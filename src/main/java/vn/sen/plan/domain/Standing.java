package vn.sen.plan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.WorkingCalendar;

/**
 * How a task stands on a day: computed whenever it is shown, never kept.
 *
 * @param days working days left, or late; 0 on the due day itself and where there is no date
 */
public record Standing(Kind kind, int days) {

    /** Five working days: a week. */
    private static final int SOON = 5;

    /** How a task stands. */
    public enum Kind {
        /** Standing work, or work that is over, or without a date. */
        CALM,
        /** Its time has not begun. */
        AHEAD,
        DUE_SOON,
        LATE,
        /** Done, but after its day. */
        DONE_LATE,
        /** Has no date yet and should get one. */
        UNDATED
    }

    /** A task that was done, whoever still has to accept it, is not late any more. */
    public static Standing of(Task task, Day day) {
        return of(
                task.state(),
                task.schedule().standing(),
                task.schedule().due(),
                task.progress().doneOn(),
                day);
    }

    /** A day as seen from a calendar. */
    public record Day(LocalDate today, WorkingCalendar calendar) {

        /** Working days after one day, up to another that is not before it. */
        public int between(LocalDate after, LocalDate upTo) {
            return calendar.workingDaysBetween(after, upTo);
        }
    }

    public static Standing of(
            TaskState state,
            boolean standing,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn,
            Day day) {
        if (standing || state == TaskState.CANCELLED) {
            return new Standing(Kind.CALM, 0);
        }
        if (due == null) {
            return new Standing(state.isToDo() ? Kind.UNDATED : Kind.CALM, 0);
        }
        if (!state.isToDo()) {
            return doneOn != null && doneOn.isAfter(due)
                    ? new Standing(Kind.DONE_LATE, day.between(due, doneOn))
                    : new Standing(Kind.CALM, 0);
        }
        return due.isBefore(day.today())
                ? new Standing(Kind.LATE, Math.max(1, day.between(due, day.today())))
                : ahead(day.between(day.today(), due));
    }

    private static Standing ahead(int left) {
        return new Standing(left <= SOON ? Kind.DUE_SOON : Kind.AHEAD, left);
    }

    public boolean isLate() {
        return kind == Kind.LATE;
    }
}
