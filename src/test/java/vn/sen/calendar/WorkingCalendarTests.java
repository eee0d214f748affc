package vn.sen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days: Labour Code 2019 art. 111 and 112, and the notices over them. */
class WorkingCalendarTests {

    private static final WorkingCalendar NOTICES = WorkingCalendar.standard();
    private static final WorkingCalendar LAW = WorkingCalendar.of(List.of());

    @Nested
    class ByNotice {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2022 | 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
                    "2023 | 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
                    "2024 | 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
                    "2025 | 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
                    "2026 | 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11"
                })
        void hasTheWeekdaysOffOfTheYear(int year, String days) {
            assertThat(weekdaysOff(NOTICES, year)).containsExactlyElementsOf(dates(year, days));
        }

        @ParameterizedTest
        @CsvSource({"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
        void worksTheSaturdaysGivenInExchange(LocalDate saturday) {
            assertThat(NOTICES.isWorkingDay(saturday)).isTrue();
        }

        @Test
        void takesTheLastNoticeOfAYear() {
            LocalDate monday = LocalDate.of(2027, 3, 1);
            HolidayNotice first = new HolidayNotice(2027, "1", Set.of(monday), Set.of());
            HolidayNotice second = new HolidayNotice(2027, "2", Set.of(), Set.of());

            assertThat(WorkingCalendar.of(List.of(first)).isWorkingDay(monday)).isFalse();
            assertThat(WorkingCalendar.of(List.of(first, second)).isWorkingDay(monday)).isTrue();
        }
    }

    @Nested
    class ByTheLawAlone {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2020 | 1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9",
                    "2021 | 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
                    "2022 | 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
                    "2023 | 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
                    "2024 | 1/1 8/2 9/2 12/2 13/2 14/2 18/4 30/4 1/5 2/9 3/9",
                    "2025 | 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 1/9 2/9",
                    "2026 | 1/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 1/9 2/9 24/11"
                })
        void comesOutAsTheGovernmentDecidedSaveForSwaps(int year, String days) {
            assertThat(weekdaysOff(LAW, year)).containsExactlyElementsOf(dates(year, days));
        }

        /** Art. 111(3): the State loses no holiday to a weekend, and no day is counted twice. */
        @ParameterizedTest
        @ValueSource(
                ints = {
                    2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032,
                    2033, 2034, 2035
                })
        void givesEveryHolidayAWeekdayOff(int year) {
            int secondNationalDay = year >= 2021 ? 1 : 0;
            int cultureDay = year >= 2026 ? 1 : 0;
            assertThat(weekdaysOff(LAW, year)).hasSize(10 + secondNationalDay + cultureDay);
        }

        @ParameterizedTest
        @CsvSource({
            // 30 April 2028 is a Sunday, 1 May a holiday itself
            "2028-05-02",
            // 1 January 2028 is a Saturday, 2033 one too
            "2028-01-03",
            "2033-01-03",
            // 24 November 2029 is a Saturday, 2030 a Sunday
            "2029-11-26",
            "2030-11-25",
            // 10 of the 3rd month: Saturday 9 April 2033
            "2033-04-11"
        })
        void makesUpForAHolidayOnAWeekend(LocalDate day) {
            assertThat(LAW.isWorkingDay(day)).isFalse();
            assertThat(LAW.isWorkingDay(day.plusDays(1))).isTrue();
        }

        @Test
        void givesCultureDayFrom2026On() {
            assertThat(LAW.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
            assertThat(LAW.nameOfDayOff(LocalDate.of(2027, 11, 24)))
                    .hasValue("Ngày Văn hóa Việt Nam");
        }

        @Test
        void hasNoLimitInTimeThatBreaksIt() {
            assertThat(LAW.isWorkingDay(LocalDate.of(1800, 7, 1))).isTrue();
            assertThat(LAW.isWorkingDay(LocalDate.of(9998, 7, 1))).isTrue();
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2023-03-19 | Chủ nhật",
                    "2023-03-18 | thứ Bảy",
                    "2023-01-23 | Tết Nguyên đán",
                    "2022-04-11 | Giỗ Tổ Hùng Vương",
                    "2026-08-31 | ngày nghỉ dịp Quốc khánh",
                    "2026-01-02 | ngày nghỉ dịp Tết Dương lịch"
                })
        void nameEveryDayOff(LocalDate day, String name) {
            assertThat(NOTICES.nameOfDayOff(day)).hasValue(name);
        }

        @Test
        void nameNoWorkingDay() {
            assertThat(NOTICES.nameOfDayOff(LocalDate.of(2026, 8, 22))).isEmpty();
        }
    }

    @Nested
    class Counting {

        @Test
        void findsTheSameDayAsCountingOnFingers() {
            SplittableRandom random = new SplittableRandom(42);
            for (int i = 0; i < 2_000; i++) {
                LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_500));
                int days = random.nextInt(-300, 300);
                assertThat(NOTICES.plusWorkingDays(from, days))
                        .as("%s plus %d", from, days)
                        .isEqualTo(onFingers(from, days));
            }
        }

        @Test
        void countsBackWhatItAdded() {
            SplittableRandom random = new SplittableRandom(7);
            for (int i = 0; i < 2_000; i++) {
                LocalDate from = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_500));
                int days = random.nextInt(1, 400);
                LocalDate to = NOTICES.plusWorkingDays(from, days);
                assertThat(NOTICES.workingDaysBetween(from, to)).isEqualTo(days);
            }
        }

        private LocalDate onFingers(LocalDate from, int days) {
            LocalDate day = from;
            int left = Math.abs(days);
            while (left > 0) {
                day = day.plusDays(Integer.signum(days));
                left -= NOTICES.isWorkingDay(day) ? 1 : 0;
            }
            return day;
        }
    }

    private static List<LocalDate> weekdaysOff(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> dates(int year, String days) {
        return Stream.of(days.split(" ", -1)).map(day -> date(year, day)).toList();
    }

    private static LocalDate date(int year, String day) {
        String[] parts = day.split("/", -1);
        return LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
