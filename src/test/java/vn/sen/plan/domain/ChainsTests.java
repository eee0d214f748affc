package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.PlanId;

class ChainsTests {

    private static final PlanId PLAN = PlanId.next();

    private final RowTimesReader reader =
            new RowTimesReader(
                    new DeadlineReader(),
                    new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE));
    private final Item review = row(1, "Rà soát quy trình", "Quý I", "review-documents");
    private final Item audit = row(2, "Đánh giá nội bộ", "Theo kế hoạch", "conduct-audit");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trước ngày đánh giá 10-15 ngày                                         | 2
                    Trước mỗi đợt đánh giá                                                 | 2
                    sau mỗi đợt đánh giá nội bộ                                            | 2
                    sau 10 ngày làm việc kể từ ngày hoàn thành rà soát các TTHC/quy trình  | 1
                    sau 30 ngày làm việc kể từ ngày nhận được văn bản hướng dẫn mới        | 0
                    """)
    void waitForTheRowThatTheirEventSpeaksOf(String timing, int place) {
        Item waiting = row(3, "Việc", timing, "plan-audit");

        assertThat(awaited(waiting, List.of()))
                .isEqualTo(
                        switch (place) {
                            case 1 -> Optional.of(review.id());
                            case 2 -> Optional.of(audit.id());
                            default -> Optional.empty();
                        });
    }

    @Test
    void waitForWhatAPersonChose() {
        Item waiting = row(3, "Việc", "Trước mỗi đợt đánh giá", "plan-audit");
        String words = "Trước mỗi đợt đánh giá";

        assertThat(awaited(waiting, List.of(new ChainChoice(waiting.id(), words, review.id()))))
                .contains(review.id());
        assertThat(awaited(waiting, List.of(new ChainChoice(waiting.id(), words, null)))).isEmpty();
    }

    @Test
    void waitForNoRowThatWasLeftOut() {
        Item waiting = row(3, "Việc", "Trước mỗi đợt đánh giá", "plan-audit");
        Plan plan = plan();
        List<PlannedRow> rows =
                PlannedRow.read(plan, List.of(audit.dropped(true), waiting), List.of(), reader);

        assertThat(rows.getLast().times().clauses().getFirst().waitsFor()).isNull();
    }

    @Test
    void areRefusedWhereRowsWaitForOneAnother() {
        Item first = row(1, "Việc", "Trước mỗi đợt đánh giá", "plan-audit");
        Item second = row(2, "Việc khác", "Trước mỗi đợt đánh giá", "plan-audit");
        Item third = row(3, "Việc nữa", "Trước mỗi đợt đánh giá", "plan-audit");
        String words = "Trước mỗi đợt đánh giá";

        assertThat(
                        rounds(
                                List.of(first, second, third),
                                new ChainChoice(first.id(), words, second.id()),
                                new ChainChoice(second.id(), words, third.id()),
                                new ChainChoice(third.id(), words, first.id())))
                .extracting(Finding::item)
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(
                        rounds(
                                List.of(first, second, third),
                                new ChainChoice(first.id(), words, second.id()),
                                new ChainChoice(second.id(), words, third.id()),
                                new ChainChoice(third.id(), words, null)))
                .isEmpty();
    }

    private List<Finding> rounds(List<Item> items, ChainChoice... choices) {
        List<PlannedRow> rows = PlannedRow.read(plan(), items, List.of(choices), reader);
        assertThat(Rounds.findings(rows)).allMatch(Finding::blocks);
        return Rounds.findings(rows);
    }

    private Optional<Object> awaited(Item waiting, List<ChainChoice> choices) {
        List<PlannedRow> rows =
                PlannedRow.read(plan(), List.of(review, audit, waiting), choices, reader);
        return Optional.ofNullable(rows.getLast().times().clauses().getFirst().waitsFor());
    }

    static Plan plan() {
        PlanText text =
                new PlanText(
                        new Naming("KẾ HOẠCH", "Duy trì", 2023, "ISO"),
                        new Letterhead("", "", "", "", ""),
                        new Signature("", "", ""),
                        new Wording(List.of(), List.of(), List.of(), List.of(), List.of()),
                        new Dated(null, null, null));
        return Plan.drafted(text, new Origin(null, ""));
    }

    static Item row(int place, String content, String timing, String activity) {
        ItemText text =
                new ItemText("", "", content, timing, List.of(), List.of(activity), List.of());
        return Item.drafted(PLAN, place, text, List.of());
    }
}
