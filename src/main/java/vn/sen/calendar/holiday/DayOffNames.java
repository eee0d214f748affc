package vn.sen.calendar.holiday;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.text.Texts;

/** What the days of a year are called that are not worked. */
final class DayOffNames {

    /** A notice's day off that lies as near as this to a holiday belongs to it. */
    private static final int NEAR = 6;

    private final Map<LocalDate, String> holidays;
    private final @Nullable HolidayNotice notice;

    DayOffNames(Map<LocalDate, String> holidays, @Nullable HolidayNotice notice) {
        this.holidays = holidays;
        this.notice = notice;
    }

    String name(LocalDate day) {
        if (HolidaysOfYear.isRest(day)) {
            return Texts.weekday(day);
        }
        String holiday = holidays.get(day);
        return holiday == null ? nameByNotice(day) : Texts.text("holiday." + holiday);
    }

    private String nameByNotice(LocalDate day) {
        for (int days = 1; days <= NEAR; days++) {
            String near =
                    holidays.getOrDefault(day.plusDays(days), holidays.get(day.minusDays(days)));
            if (near != null) {
                return Texts.text("day-off.with", Texts.text("holiday." + near));
            }
        }
        return Texts.text("day-off.by", notice == null ? "" : notice.source());
    }
}
