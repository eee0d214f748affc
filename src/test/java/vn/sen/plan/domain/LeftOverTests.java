package vn.sen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

class LeftOverTests {

    private static final PlanId PLAN = PlanId.next();
    private final DeadlineReader reader = new DeadlineReader();

    @Test
    void areTheRowsOfATableAndParagraphsInTheirOrder() {
        List<LeftOver> left =
                LeftOver.of(
                        List.of(
                                unread("t2.r1.c1", "1"),
                                unread("t2.r1.c2", "Họp xem xét"),
                                unread("p9", "Lưu ý chung"),
                                unread("t2.r2.c2", "Đánh giá")),
                        List.of());

        assertThat(left)
                .containsExactly(
                        new LeftOver("t2.r1", List.of("1", "Họp xem xét")),
                        new LeftOver("p9", List.of("Lưu ý chung")),
                        new LeftOver("t2.r2", List.of("Đánh giá")));
        assertThat(left).extracting(LeftOver::group).containsExactly("t2", "p", "t2");
        assertThat(left.getFirst().words()).isEqualTo("1 · Họp xem xét");
    }

    /** The review asks for them with their row. */
    @Test
    void areNotWordsOfTheTimesOfARow() {
        ItemId row = ItemId.next();
        List<Provenance> stood =
                List.of(
                        new Provenance(row, "timing", "t1.r3.c3", "Quý II, tùy tình hình", 1),
                        unread("t1.r3.c3", "tùy tình hình"),
                        unread("t1.r4.c3", "tùy tình hình"));

        assertThat(LeftOver.of(stood, List.of()))
                .extracting(LeftOver::place)
                .containsExactly("t1.r4");
    }

    @Test
    void goWhereTheyTheirTableOrAllParagraphsAreAnsweredFor() {
        List<Provenance> stood =
                List.of(
                        unread("t2.r1.c1", "Một"),
                        unread("t2.r2.c1", "Hai"),
                        unread("t20.r1.c1", "Ba"),
                        unread("p3", "Bốn"),
                        unread("p33", "Năm"));

        assertThat(open(stood, settled("t2.r1"))).containsExactly("t2.r2", "t20.r1", "p3", "p33");
        assertThat(open(stood, settled("t2"))).containsExactly("t20.r1", "p3", "p33");
        assertThat(open(stood, settled("p3"))).containsExactly("t2.r1", "t2.r2", "t20.r1", "p33");
        assertThat(open(stood, settled("p"))).containsExactly("t2.r1", "t2.r2", "t20.r1");
        assertThat(open(stood, doubt("t2", null))).hasSize(5);
    }

    @Test
    void sayWhatAndWhenByTheirCells() {
        LeftOver left =
                new LeftOver(
                        "t2.r3",
                        List.of("3", "Rà soát tài liệu", "Quý II/2023", "Văn phòng", "Báo cáo"));

        assertThat(left.content(reader)).isEqualTo("Rà soát tài liệu");
        assertThat(left.timing(reader)).isEqualTo("Quý II/2023");
        assertThat(left.others(reader)).containsExactly("Văn phòng", "Báo cáo");
    }

    @Test
    void sayWhatAndWhenInASentence() {
        LeftOver left = new LeftOver("p7", List.of("Các phòng gửi báo cáo trước ngày 15/12/2023."));

        assertThat(left.content(reader)).isEqualTo("Các phòng gửi báo cáo trước ngày 15/12/2023.");
        assertThat(left.timing(reader)).isEqualTo("trước ngày 15/12/2023");
        assertThat(left.others(reader)).isEmpty();
    }

    private static List<String> open(List<Provenance> stood, Doubt doubt) {
        return LeftOver.of(stood, List.of(doubt)).stream().map(LeftOver::place).toList();
    }

    private static Provenance unread(String place, String words) {
        return new Provenance(null, "unread", place, words, 0);
    }

    private static Doubt settled(String place) {
        return doubt(place, Doubt.Settlement.RIGHT);
    }

    private static Doubt doubt(String place, Doubt.@Nullable Settlement how) {
        return new Doubt(DoubtId.next(), PLAN, null, "unread." + place, Doubt.LEFT_OVER, "", how);
    }
}
