package vn.sen.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sen.calendar.holiday.NoticeFile;
import vn.sen.calendar.holiday.WorkingYear;

/**
 * Which days are worked: Monday to Friday less public holidays. A {@link HolidayNotice} takes the
 * place of the computed holidays of its year.
 */
public final class WorkingCalendar {

    private final Map<Integer, HolidayNotice> notices;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    private WorkingCalendar(Map<Integer, HolidayNotice> notices) {
        this.notices = notices;
    }

    /** The calendar with the notices that come with the program. */
    public static WorkingCalendar standard() {
        return of(NoticeFile.read());
    }

    /** A calendar with these notices, a year's last one holding; no notice means the law alone. */
    public static WorkingCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingCalendar(
                notices.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        HolidayNotice::year,
                                        Function.identity(),
                                        (_, later) -> later)));
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorked(day);
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

    /**
     * The n-th working day after a day, which is itself not counted; where n is negative the n-th
     * before it, where n is 0 the day itself.
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days == 0) {
            return from;
        }
        int year = from.getYear();
        int passed = year(year).countUpTo(from);
        boolean beforeRest = days < 0 && !isWorkingDay(from);
        int wanted = passed + days + (beforeRest ? 1 : 0);
        while (wanted > year(year).total()) {
            wanted -= year(year++).total();
        }
        while (wanted < 1) {
            wanted += year(--year).total();
        }
        return year(year).day(wanted);
    }

    /** How many working days lie after one day, up to and with another that is not before it. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        int count = year(upTo.getYear()).countUpTo(upTo) - year(after.getYear()).countUpTo(after);
        for (int year = after.getYear(); year < upTo.getYear(); year++) {
            count += year(year).total();
        }
        return count;
    }

    /** The Vietnamese name of a day that is not worked: Sunday, a holiday, a notice's day off. */
    public Optional<String> nameOfDayOff(LocalDate day) {
        return Optional.ofNullable(year(day.getYear()).nameOfDayOff(day));
    }

    /** Whether a notice says which days of a year are off, and not the law alone. */
    public boolean hasNotice(int year) {
        return notices.containsKey(year);
    }

    private WorkingYear year(int year) {
        return years.computeIfAbsent(year, number -> new WorkingYear(number, notices.get(number)));
    }
}
