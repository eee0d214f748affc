package vn.sen.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a year as people write them: {@code 2/1, 20-26/1, 30/4-3/5}.
 *
 * @param days in order
 * @param unread what is no day, as it was typed
 */
record DayText(NavigableSet<LocalDate> days, List<String> unread) {

    private static final Pattern RUN =
            Pattern.compile("(\\d{1,2})(?:/(\\d{1,2}))?(?:[-\u2013](\\d{1,2}))?/(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final int LONGEST_RUN = 31;

    static DayText read(String text, int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        List<String> unread = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            if (!part.isEmpty() && !add(part, year, days)) {
                unread.add(part);
            }
        }
        return new DayText(days, unread);
    }

    /** The days, runs of neighbours drawn together. */
    static String write(Collection<LocalDate> days) {
        List<String> parts = new ArrayList<>();
        List<LocalDate> sorted = days.stream().sorted().toList();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean goesOn =
                    i < sorted.size() && sorted.get(i).minusDays(1).equals(sorted.get(i - 1));
            if (!goesOn) {
                parts.add(run(sorted.get(begin), sorted.get(i - 1)));
                begin = i;
            }
        }
        return String.join(", ", parts);
    }

    private static boolean add(String part, int year, NavigableSet<LocalDate> days) {
        Matcher run = RUN.matcher(part);
        Matcher day = DAY.matcher(part);
        try {
            if (day.matches()) {
                days.add(day(year, day.group(1), day.group(2)));
                return true;
            }
            return run.matches() && run.group(3) != null && addRun(run, year, days);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean addRun(Matcher run, int year, NavigableSet<LocalDate> days) {
        String firstMonth = run.group(2) == null ? run.group(4) : run.group(2);
        LocalDate first = day(year, run.group(1), firstMonth);
        LocalDate last = day(year, run.group(3), run.group(4));
        boolean sound = first.isBefore(last) && last.isBefore(first.plusDays(LONGEST_RUN));
        if (sound) {
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return sound;
    }

    private static LocalDate day(int year, String day, String month) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String run(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return text(first);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "-" + text(last)
                : text(first) + "-" + text(last);
    }

    private static String text(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
