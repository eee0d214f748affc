package vn.sen.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The days off that the law gives in a year, by the key of their names. */
final class HolidaysOfYear {

    private static final Map<Integer, Map<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private HolidaysOfYear() {}

    /**
     * Holidays, and a day off on the next working day for each that falls on a weekly day of rest
     * (art. 111(3)).
     */
    static Map<LocalDate, String> of(int year) {
        return YEARS.computeIfAbsent(year, HolidaysOfYear::compute);
    }

    private static Map<LocalDate, String> compute(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : Holiday.ALL) {
            holiday.in(year).forEach(day -> days.putIfAbsent(day, holiday.name()));
        }
        List<LocalDate> onRest = new ArrayList<>(days.keySet());
        onRest.removeIf(day -> !isRest(day));
        for (LocalDate day : onRest) {
            days.put(nextWorked(day, days), days.getOrDefault(day, ""));
        }
        return Map.copyOf(days);
    }

    private static LocalDate nextWorked(LocalDate day, Map<LocalDate, String> off) {
        LocalDate next = day.plusDays(1);
        while (isRest(next) || off.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isRest(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
