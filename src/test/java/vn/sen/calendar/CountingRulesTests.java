package vn.sen.calendar;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counting rules one by one, with the law that each follows. */
class CountingRulesTests {

    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines exclusive = new Deadlines(calendar, BeforeRule.EXCLUSIVE);
    private final Deadlines inclusive = new Deadlines(calendar, BeforeRule.INCLUSIVE);

    @Test
    void beforeADayLeavesThatDayOut() {
        assertThat(due("Trước ngày 15/9/2023", exclusive)).containsExactly(day("2023-09-14"));
    }

    @Test
    void anAgencyMayCountTheDayIn() {
        assertThat(due("Trước ngày 15/9/2023", inclusive)).containsExactly(day("2023-09-15"));
    }

    @Test
    void atTheLatestIncludesItsDayEitherWay() {
        assertThat(due("Chậm nhất ngày 15/9/2023", exclusive)).containsExactly(day("2023-09-15"));
        assertThat(due("Chậm nhất ngày 15/9/2023", inclusive)).containsExactly(day("2023-09-15"));
    }

    @Test
    void aTargetOnADayOffMovesBack() {
        assertThat(due("Chậm nhất ngày 02/9/2023", exclusive)).containsExactly(day("2023-08-31"));
    }

    @Test
    void aStartOnADayOffMovesForward() {
        assertThat(due("Đầu quý III/2023", exclusive)).containsExactly(day("2023-07-03"));
    }

    @Test
    void keepsClearOfTheDaysOffThatANoticeGives() {
        HolidayNotice notice =
                new HolidayNotice(
                        2026,
                        "1",
                        day("2026-02-12").datesUntil(day("2026-02-25")).collect(toSet()),
                        Set.of());
        Deadlines noticed =
                new Deadlines(WorkingCalendar.of(List.of(notice)), BeforeRule.EXCLUSIVE);

        Occurrence before = one(noticed, "Trước Tết");
        Occurrence after = one(noticed, "Sau Tết");

        assertThat(before.due()).isEqualTo("2026-02-11");
        assertThat(after.opens()).isEqualTo("2026-02-25");
    }

    private Occurrence one(Deadlines deadlines, String phrase) {
        return deadlines.inYear(reader.read(phrase).clauses().getFirst(), 2026).getFirst();
    }

    /** Civil Code art. 147: the first day is not counted. Art. 148: months end on the same day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sau 10 ngày kể từ ngày ký        | 2023-03-01 | 2023-03-13",
                "sau 01 tháng kể từ ngày ký       | 2023-01-31 | 2023-02-28",
                "sau 02 tuần kể từ ngày ký        | 2023-03-01 | 2023-03-15",
                "sau 01 năm kể từ ngày ký         | 2024-02-29 | 2025-02-28",
                "sau 01 quý kể từ ngày ký         | 2023-03-31 | 2023-06-30",
                "sau 30 ngày làm việc kể từ ngày nhận | 2023-02-01 | 2023-03-15",
                "sau 30 ngày làm việc kể từ ngày nhận | 2023-04-14 | 2023-05-31",
                "0,5 ngày làm việc                | 2023-02-03 | 2023-02-06",
                "168 giờ                          | 2023-02-01 | 2023-03-02"
            })
    void aPeriodIsCountedFromTheDayAfterItsEvent(String phrase, LocalDate event, LocalDate due) {
        assertThat(exclusive.from(relative(phrase), event)).map(Occurrence::due).hasValue(due);
    }

    /** Civil Code art. 148(5): what ends on a day off ends with the next working day. */
    @Test
    void aPeriodThatEndsOnADayOffEndsOnTheNextWorkingDay() {
        Relative clause = relative("sau 10 ngày kể từ ngày ký");

        assertThat(exclusive.from(clause, day("2023-01-11")))
                .map(Occurrence::due)
                .hasValue(day("2023-01-27"));
    }

    @Test
    void aRangeBeforeAnEventOpensAtItsFarEnd() {
        Relative clause = relative("Trước ngày đánh giá 10-15 ngày");

        Occurrence found = exclusive.from(clause, day("2023-08-15")).orElseThrow();

        assertThat(found.opens()).isEqualTo(day("2023-07-31"));
        assertThat(found.due()).isEqualTo(day("2023-08-04"));
    }

    @Test
    void anEventWithoutDistanceGivesNoDayAfterIt() {
        assertThat(exclusive.from(relative("sau mỗi đợt đánh giá"), day("2023-08-15"))).isEmpty();
    }

    @Test
    void aSpanOfYearsGivesThePlanItsOwnYearAndSaysSo() {
        Clause clause = reader.read("Giai đoạn 2026 - 2030").clauses().getFirst();

        Occurrence found = exclusive.inYear(clause, 2028).getFirst();

        assertThat(found.opens()).isEqualTo(day("2028-01-01"));
        assertThat(found.due()).isEqualTo(day("2028-12-29"));
        assertThat(found.because().sentence()).contains("phần trong năm 2028");
        assertThat(exclusive.inYear(clause, 2031)).isEmpty();
    }

    @Test
    void aDayThatAYearLacksGivesNoDate() {
        assertThat(due("Ngày 29/02", exclusive)).isEmpty();
    }

    private List<LocalDate> due(String phrase, Deadlines deadlines) {
        return reader.read(phrase).clauses().stream()
                .flatMap(clause -> deadlines.inYear(clause, 2023).stream())
                .map(Occurrence::due)
                .toList();
    }

    private Relative relative(String phrase) {
        return (Relative) reader.read(phrase).clauses().getFirst();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
