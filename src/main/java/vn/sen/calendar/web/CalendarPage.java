package vn.sen.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * The calendar of a year.
 *
 * @param source where the days off come from, in words
 * @param own true where the agency entered a notice for this year
 * @param preview true while the days shown are only looked at, not kept
 */
public record CalendarPage(
        int year,
        String source,
        boolean own,
        boolean preview,
        List<Day> off,
        List<Day> worked,
        int workingDays,
        @Nullable Fields fields) {

    public String address() {
        return CalendarController.ADDRESS;
    }

    /** A day that is not as its weekday says. */
    public record Day(String day, String name) {}

    /** What can be changed, for those who may. */
    public record Fields(Field source, Field off, Field worked, Field rule, List<Option> rules) {}
}
