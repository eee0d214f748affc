package vn.sen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hour after which an agency takes a file in as of the next working day.
 *
 * @param hour the last minute of receipt; a file of exactly this time is in time
 */
public record CutOff(LocalTime hour) {

    /** The working day as of which a file counts as received. */
    public LocalDate dayOf(LocalDateTime received, WorkingCalendar calendar) {
        LocalDate day = received.toLocalDate();
        boolean late = received.toLocalTime().isAfter(hour);
        return calendar.onOrAfter(late ? day.plusDays(1) : day);
    }
}
