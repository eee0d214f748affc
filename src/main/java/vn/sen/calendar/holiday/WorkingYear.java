package vn.sen.calendar.holiday;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.HolidayNotice;

/** The working days of one year and the names of its other days, worked out once. */
public final class WorkingYear {

    private static final int MOST_DAYS = 366;

    private final int year;
    private final int[] countUpTo = new int[MOST_DAYS + 1];
    private final int[] dayOfCount = new int[MOST_DAYS + 1];
    private final Map<LocalDate, String> names = new HashMap<>();
    private final int total;

    /** A year by the law alone, or by its notice where there is one. */
    public WorkingYear(int year, @Nullable HolidayNotice notice) {
        this.year = year;
        Map<LocalDate, String> holidays = HolidaysOfYear.of(year);
        Set<LocalDate> off = notice == null ? holidays.keySet() : notice.daysOff();
        Set<LocalDate> worked = notice == null ? Set.of() : notice.workingDays();
        DayOffNames naming = new DayOffNames(holidays, notice);
        int count = 0;
        LocalDate day = LocalDate.of(year, 1, 1);
        for (; day.getYear() == year; day = day.plusDays(1)) {
            boolean rest = HolidaysOfYear.isRest(day) || off.contains(day);
            if (rest && !worked.contains(day)) {
                names.put(day, naming.name(day));
            } else {
                dayOfCount[++count] = day.getDayOfYear();
            }
            countUpTo[day.getDayOfYear()] = count;
        }
        this.total = count;
    }

    public boolean isWorked(LocalDate day) {
        int number = day.getDayOfYear();
        return countUpTo[number] > countUpTo[number - 1];
    }

    /** The name of a day that is not worked. */
    public @Nullable String nameOfDayOff(LocalDate day) {
        return names.get(day);
    }

    /** How many working days the year has up to and with a day. */
    public int countUpTo(LocalDate day) {
        return countUpTo[day.getDayOfYear()];
    }

    public int total() {
        return total;
    }

    /** The n-th working day of the year; n from 1 to {@link #total()}. */
    public LocalDate day(int number) {
        return LocalDate.ofYearDay(year, dayOfCount[number]);
    }
}
