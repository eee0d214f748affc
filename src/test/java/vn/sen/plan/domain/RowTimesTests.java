package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;

class RowTimesTests {

    private final RowTimesReader reader =
            new RowTimesReader(
                    new DeadlineReader(),
                    new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE));

    @Test
    void scheduleDatesAndLetTheRestWait() {
        assertThat(read("Báo cáo", "Hàng Quý hoặc đột xuất khi có quy định mới"))
                .containsExactly(Treatment.SCHEDULED, Treatment.WAITS_FOR_EVENT);
        assertThat(read("Kiểm tra", "Theo Kế hoạch kiểm tra của tỉnh"))
                .containsExactly(Treatment.WAITS_FOR_PLAN);
        assertThat(read("Điều hành", "Thường xuyên")).containsExactly(Treatment.STANDING);
    }

    @Test
    void makeWorkOfAtLeastOnlyWhereNothingElseDoes() {
        assertThat(read("Đánh giá", "Ít nhất 01 lần/năm hoặc đột xuất"))
                .containsExactly(Treatment.SCHEDULED, Treatment.WAITS_FOR_EVENT);
        assertThat(read("Đánh giá (tối thiểu 01 lần/năm)", "Quý III/2023"))
                .containsExactly(Treatment.SCHEDULED, Treatment.CHECK);
        assertThat(read("Đánh giá (tối thiểu 01 lần/năm)", "Trước mỗi đợt đánh giá"))
                .containsExactly(Treatment.WAITS_FOR_EVENT, Treatment.SCHEDULED);
    }

    @Test
    void askForThePeriodOfWorkThatComesAgain() {
        assertThat(read("Báo cáo", "Định kỳ")).containsExactly(Treatment.NEEDS_PERIOD);
    }

    @Test
    void knowWhatHasNoDayInTheYear() {
        assertThat(read("Báo cáo", "Giai đoạn 2026 - 2030"))
                .containsExactly(Treatment.OUTSIDE_YEAR);
        assertThat(read("Báo cáo", "Tháng 01/2024")).containsExactly(Treatment.SCHEDULED);
    }

    @Test
    void hearNoEventTwice() {
        assertThat(
                        read(
                                "Kiện toàn Ban Chỉ đạo ISO (khi thay đổi)",
                                "Khi có thay đổi thành viên BCĐ"))
                .containsExactly(Treatment.WAITS_FOR_EVENT, Treatment.ECHO);
        assertThat(
                        read(
                                "Rà soát quy trình, thực hiện khi có thay đổi từ tài liệu bên ngoài",
                                "Thường xuyên"))
                .containsExactly(Treatment.STANDING, Treatment.WAITS_FOR_EVENT);
    }

    @Test
    void nameOneOccurrenceOfSeveral() {
        assertThat(labels("Trước ngày 20 tháng cuối quý"))
                .containsExactly(
                        tuple("plan.period.quarter", List.of("I", "2023")),
                        tuple("plan.period.quarter", List.of("II", "2023")),
                        tuple("plan.period.quarter", List.of("III", "2023")),
                        tuple("plan.period.quarter", List.of("IV", "2023")));
        assertThat(labels("Thực hiện 02 đợt/12 tháng"))
                .containsExactly(
                        tuple("plan.period.half", List.of(1, "2023")),
                        tuple("plan.period.half", List.of(2, "2023")));
        assertThat(labels("Quý III/2023")).containsExactly(tuple("", List.of()));
        assertThat(labels("Hằng tháng"))
                .hasSize(12)
                .contains(tuple("plan.period.month", List.of(7, "2023")));
    }

    @Test
    void haveNoDatesWithoutAYear() {
        RowTimes times = reader.read(text("Báo cáo", "Hàng Quý"), null);

        assertThat(times.clauses()).hasSize(1);
        assertThat(times.clauses().getFirst().occurrences()).isEmpty();
    }

    private List<org.assertj.core.groups.Tuple> labels(String timing) {
        RowClause clause = reader.read(text("", timing), 2023).clauses().getFirst();
        return java.util.stream.IntStream.range(0, clause.occurrences().size())
                .mapToObj(clause::label)
                .map(each -> tuple(each.key(), each.arguments()))
                .toList();
    }

    private List<Treatment> read(String content, String timing) {
        return reader.read(text(content, timing), 2023).clauses().stream()
                .map(RowClause::treatment)
                .toList();
    }

    private static ItemText text(String content, String timing) {
        return new ItemText("", "", content, timing, List.of(), List.of(), List.of());
    }
}
