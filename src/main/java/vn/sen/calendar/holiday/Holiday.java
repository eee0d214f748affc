package vn.sen.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of Labour Code art. 112.
 *
 * @param name key of its name in the texts
 * @param since the first day on which the law gave it
 */
record Holiday(String name, DayOfYear day, Extent extent, LocalDate since) {

    /** The law of 2019; earlier years are reckoned by it, save for the second National Day. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    static final String LUNAR_NEW_YEAR = "tet";

    static final List<Holiday> ALL =
            List.of(
                    of("new-year", DayOfYear.solar(1, 1)),
                    new Holiday(LUNAR_NEW_YEAR, DayOfYear.lunar(1, 1), Extent.FIVE_DAYS, ALWAYS),
                    of("hung-kings", DayOfYear.lunar(10, 3)),
                    of("victory", DayOfYear.solar(30, 4)),
                    of("labour", DayOfYear.solar(1, 5)),
                    of("national-day", DayOfYear.solar(2, 9)),
                    new Holiday(
                            "national-day",
                            DayOfYear.solar(2, 9),
                            Extent.DAY_BESIDE,
                            LocalDate.of(2021, 1, 1)),
                    new Holiday(
                            "culture-day",
                            DayOfYear.solar(24, 11),
                            Extent.ONE_DAY,
                            LocalDate.of(2026, 7, 1)));

    private static Holiday of(String name, DayOfYear day) {
        return new Holiday(name, day, Extent.ONE_DAY, ALWAYS);
    }

    List<LocalDate> in(int year) {
        return day.in(year).stream()
                .flatMap(date -> extent.around(date).stream())
                .filter(date -> !date.isBefore(since))
                .toList();
    }

    /**
     * How many days a holiday has, and on which side. Which days of Tet and beside National Day are
     * taken, a notice says; until there is one, the usual choice holds.
     */
    enum Extent {
        ONE_DAY {
            @Override
            List<LocalDate> around(LocalDate day) {
                return List.of(day);
            }
        },

        /** From two days before the first of the year; from one before, where that is a Tuesday. */
        FIVE_DAYS {
            @Override
            List<LocalDate> around(LocalDate day) {
                int before = day.getDayOfWeek() == DayOfWeek.TUESDAY ? 1 : 2;
                return IntStream.range(0, 5).mapToObj(i -> day.plusDays(i - before)).toList();
            }
        },

        /** The day before; the day after, where that joins a Thursday to the weekend. */
        DAY_BESIDE {
            @Override
            List<LocalDate> around(LocalDate day) {
                int beside = day.getDayOfWeek() == DayOfWeek.THURSDAY ? 1 : -1;
                return List.of(day.plusDays(beside));
            }
        };

        abstract List<LocalDate> around(LocalDate day);
    }
}
