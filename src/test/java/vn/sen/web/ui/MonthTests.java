package vn.sen.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthTests {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 19);

    @Test
    void beginsItsWeeksOnMonday() {
        Month september = september(Map.of());

        assertThat(september.weeks()).hasSize(5);
        assertThat(september.weeks().getFirst().days().getFirst().date()).isEqualTo("2023-08-28");
        assertThat(september.weeks().getLast().days().getLast().date()).isEqualTo("2023-10-01");
        assertThat(day(september, 1).inside()).isTrue();
        assertThat(september.weeks().getFirst().days().getFirst().inside()).isFalse();
        assertThat(september.isEmpty()).isTrue();
    }

    @Test
    void saysWhatADayOffIsCalledAndWhichDayIsToday() {
        Month september = september(Map.of());

        assertThat(day(september, 4).offName()).isEqualTo("Quốc khánh");
        assertThat(day(september, 9).off()).isTrue();
        assertThat(day(september, 27).today()).isTrue();
        assertThat(day(september, 28).today()).isFalse();
    }

    @Test
    void keepsWhatIsTooMuchForADayForThoseWhoAsk() {
        List<Month.Entry> six = IntStream.range(0, 6).mapToObj(i -> entry("Việc " + i)).toList();
        Month.Day full = day(september(Map.of(DUE, six)), 19);
        Month.Day four = day(september(Map.of(DUE, six.subList(0, 4))), 19);

        assertThat(full.first()).hasSize(3);
        assertThat(full.rest()).hasSize(3);
        assertThat(four.first()).hasSize(4);
        assertThat(four.rest()).isEmpty();
    }

    private static Month.Day day(Month month, int day) {
        return month.weeks().stream()
                .flatMap(each -> each.days().stream())
                .filter(each -> each.inside() && each.date().getDayOfMonth() == day)
                .findFirst()
                .orElseThrow();
    }

    private static Month.Entry entry(String title) {
        return new Month.Entry(Mark.NOT_DUE, null, title, "/viec/1", "Phòng", false);
    }

    private static Month september(Map<LocalDate, List<Month.Entry>> entries) {
        return Month.of(
                YearMonth.of(2023, 9),
                "Tháng 9 năm 2023",
                new MonthWays(null, null, null),
                LocalDate.of(2023, 9, 27),
                day -> day.getDayOfMonth() == 4 ? Optional.of("Quốc khánh") : Optional.empty(),
                day -> day.getDayOfWeek().getValue() < 6,
                entries);
    }
}
