package vn.sen.web.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid of weeks, Monday first, with what is due on each day. On a phone it is read as
 * a list of the days that have something.
 *
 * @param title the month, in words
 * @param previous address of the month before; null before the first
 * @param next address of the month after; null after the last
 * @param now address of the month of today; null where this is it
 */
public record Month(
        YearMonth month,
        String title,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String now,
        List<Week> weeks) {

    private static final int SHOWN = 4;

    public Month {
        weeks = List.copyOf(weeks);
    }

    /** Seven days. */
    public record Week(List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * A day.
     *
     * @param inside whether it belongs to the month
     * @param off whether nobody works on it
     * @param offName what the holiday is called; null on other days
     */
    public record Day(
            LocalDate date,
            boolean inside,
            boolean off,
            @Nullable String offName,
            boolean today,
            List<Entry> entries) {

        public Day {
            entries = List.copyOf(entries);
        }

        public List<Entry> first() {
            return entries.size() <= SHOWN ? entries : entries.subList(0, SHOWN - 1);
        }

        /** What is shown to those who ask. */
        public List<Entry> rest() {
            return entries.size() <= SHOWN ? List.of() : entries.subList(SHOWN - 1, entries.size());
        }
    }

    /**
     * Something that is due.
     *
     * @param word in place of the mark's own; null where that serves
     * @param who does it
     */
    public record Entry(
            Mark mark,
            @Nullable String word,
            String title,
            String href,
            String who,
            boolean late) {}

    /**
     * Fills the weeks of a month.
     *
     * @param daysOff the names of public holidays
     * @param worked days at the weekend that are worked in exchange
     */
    public static Month of(
            YearMonth month,
            String title,
            MonthWays ways,
            LocalDate today,
            Function<LocalDate, Optional<String>> daysOff,
            Function<LocalDate, Boolean> worked,
            Map<LocalDate, List<Entry>> entries) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate date = monday.plusDays(i);
                boolean inside = YearMonth.from(date).equals(month);
                days.add(
                        new Day(
                                date,
                                inside,
                                !worked.apply(date),
                                daysOff.apply(date).orElse(null),
                                date.equals(today),
                                inside ? entries.getOrDefault(date, List.of()) : List.of()));
            }
            weeks.add(new Week(days));
        }
        return new Month(month, title, ways.previous(), ways.next(), ways.now(), weeks);
    }

    public boolean isEmpty() {
        return weeks.stream()
                .flatMap(each -> each.days().stream())
                .allMatch(each -> each.entries().isEmpty());
    }
}
