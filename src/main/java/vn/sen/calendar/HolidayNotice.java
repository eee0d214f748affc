package vn.sen.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A yearly notice on days off; it takes the place of the computed holidays of its year.
 *
 * @param year the calendar year whose days off it states
 * @param source number and date of the document
 * @param daysOff the weekdays off, all of the year
 * @param workingDays the Saturdays or Sundays worked in exchange
 */
public record HolidayNotice(
        int year, String source, Set<LocalDate> daysOff, Set<LocalDate> workingDays) {

    public HolidayNotice {
        daysOff = Set.copyOf(daysOff);
        workingDays = Set.copyOf(workingDays);
    }
}
