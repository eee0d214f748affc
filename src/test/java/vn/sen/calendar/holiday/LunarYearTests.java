package vn.sen.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vietnam's lunar new year; in 1985, 2007, 2030 and 2053 it is not China's. */
class LunarYearTests {

    @ParameterizedTest
    @CsvSource({
        "1985-01-21",
        "2007-02-17",
        "2020-01-25",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-02",
        "2031-01-23",
        "2032-02-11",
        "2033-01-31",
        "2034-02-19",
        "2035-02-08",
        "2053-02-18"
    })
    void beginsOnTheDayOfTheVietnameseCalendar(LocalDate newYear) {
        assertThat(LunarYear.date(newYear.getYear(), 1, 1)).hasValue(newYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-02",
        "2021-04-21",
        "2022-04-10",
        "2023-04-29",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26",
        "2027-04-16",
        "2028-04-04",
        "2029-04-23",
        "2030-04-12",
        "2031-04-01",
        "2032-04-19",
        "2033-04-09",
        "2034-04-28",
        "2035-04-17"
    })
    void hasTheDayOfTheHungKings(LocalDate day) {
        assertThat(LunarYear.date(day.getYear(), 3, 10)).hasValue(day);
    }
}
