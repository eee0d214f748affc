package vn.sen.calendar.holiday;

import java.time.LocalDate;
import java.util.Optional;

/** A day and month of the solar year or of Vietnam's lunar year. */
record DayOfYear(int day, int month, boolean lunar) {

    static DayOfYear solar(int day, int month) {
        return new DayOfYear(day, month, false);
    }

    static DayOfYear lunar(int day, int month) {
        return new DayOfYear(day, month, true);
    }

    /** The date in a year; none where the lunar calendar does not reach. */
    Optional<LocalDate> in(int year) {
        return lunar
                ? LunarYear.date(year, month, day)
                : Optional.of(LocalDate.of(year, month, day));
    }
}
