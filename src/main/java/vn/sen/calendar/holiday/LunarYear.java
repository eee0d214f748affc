package vn.sen.calendar.holiday;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Dates of Vietnam's lunar calendar (UTC+7; in some years it differs from China's). */
public final class LunarYear {

    /** Years for which the calendar's astronomy is sure. */
    private static final int FIRST = 1900;

    private static final int LAST = 2199;

    private LunarYear() {}

    public static Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST || year > LAST) {
            return Optional.empty();
        }
        return Optional.of(
                VietnameseCalendar.of(
                                EastAsianYear.forGregorian(year),
                                EastAsianMonth.valueOf(month),
                                day)
                        .transform(PlainDate.class)
                        .toTemporalAccessor());
    }
}
