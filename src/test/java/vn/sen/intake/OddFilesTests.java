package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.WordBytes.p;
import static vn.sen.intake.WordBytes.tbl;
import static vn.sen.intake.WordBytes.tc;
import static vn.sen.intake.WordBytes.tr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files whose text is whole but whose shape or letters are not what they look like. */
class OddFilesTests {
    private static final String UNNUMBERED =
            """
            SỞ TƯ PHÁP
            KẾ HOẠCH
            Phổ biến, giáo dục pháp luật năm 2025
            II. NỘI DUNG
            Nội dung công việc
            Đơn vị chủ trì
            Thời gian thực hiện
            Sản phẩm
            Ban hành Kế hoạch phổ biến, giáo dục pháp
            luật năm 2025
            Phòng Phổ biến, giáo dục pháp luật
            Tháng 01/2025
            Kế hoạch
            Biên soạn tài liệu tuyên truyền
            Phòng Phổ biến, giáo dục pháp luật
            Trước ngày 30/6/2025
            Tài liệu
            Tổng kết, đánh giá kết quả thực hiện
            Văn phòng Sở
            Tháng 12/2025
            Báo cáo tổng kết
            III. TỔ CHỨC THỰC HIỆN
            1. Văn phòng Sở
            - Theo dõi, đôn đốc.
            """;

    private static PlanReading read(String text) {
        return (PlanReading) new PlanReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PlanReading tabs(String content) {
        return read(
                "KẾ HOẠCH\nNăm 2025\nTT\tNội dung\tThời gian\tĐơn vị\n1\t%s\tQuý II\tVăn phòng\n"
                        .formatted(content));
    }

    @Test
    void readsFlatTablesWithoutNumbersAsGuesses() {
        PlanReading plan = read(UNNUMBERED);

        assertThat(contents(plan))
                .containsExactly(
                        "Ban hành Kế hoạch phổ biến, giáo dục pháp luật năm 2025",
                        "Biên soạn tài liệu tuyên truyền",
                        "Tổng kết, đánh giá kết quả thực hiện");
        assertThat(time(plan, 1).text()).isEqualTo("Trước ngày 30/6/2025");
        assertThat(plan.items())
                .allMatch(item -> item.content().doubts().contains(Doubt.COLUMN_GUESSED));
    }

    @Test
    void keepsATableInsideACellOutOfTheRowsAround() {
        String inner = tbl(tr("Đợt", "Thời gian"), tr("1", "Tháng 3"), tr("2", "Tháng 9"));
        String cell = "<w:tc>" + p("Đánh giá nội bộ") + inner + p("theo chương trình") + "</w:tc>";
        PlanReading plan =
                Readings.ofBody(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện"),
                                tr("1", cell, "Quý I", "Văn phòng"),
                                tr("2", "Họp xem xét", "Quý IV", "Văn phòng")));

        assertThat(contents(plan))
                .containsExactly(
                        "Đánh giá nội bộ Đợt Thời gian 1 Tháng 3 2 Tháng 9 theo chương trình",
                        "Họp xem xét");
        assertThat(time(plan, 0).text()).isEqualTo("Quý I");
        assertThat(time(plan, 1).text()).isEqualTo("Quý IV");
    }

    @Test
    void guessesAColumnWithoutHeadingByItsCells() {
        PlanReading plan =
                Readings.ofBody(
                        tbl(
                                tr("TT", "Nội dung", "", "Đơn vị thực hiện"),
                                tr("1", "Đánh giá nội bộ", "Quý III/2025", "Văn phòng"),
                                tr("2", "Họp xem xét", tc("Trước 30/11"), "Văn phòng")));

        assertThat(time(plan, 1).text()).isEqualTo("Trước 30/11");
        assertThat(plan.items())
                .allMatch(
                        item ->
                                item.times().cell() != null
                                        && item.times()
                                                .cell()
                                                .doubts()
                                                .contains(Doubt.HEADING_GUESSED));
    }

    @Test
    void saysThatItRemovedSignsNobodySees() {
        PlanReading turned = tabs("Rà soát \u202Equy trình\u202C");
        PlanReading nulls = tabs("Rà soát\u0000 quy trình " + "x".repeat(300));

        assertThat(contents(turned)).containsExactly("Rà soát quy trình");
        assertThat(turned.remainder().doubts()).contains(Doubt.SIGNS_REMOVED);
        assertThat(contents(nulls).getFirst()).startsWith("Rà soát quy trình");
        assertThat(nulls.remainder().doubts()).contains(Doubt.SIGNS_REMOVED);
        assertThat(tabs("Rà soát\u200B quy trình").remainder().doubts())
                .doesNotContain(Doubt.SIGNS_REMOVED);
    }

    @Test
    void saysSoOfAWordFileToo() {
        PlanReading plan =
                Readings.ofBody(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện"),
                                tr("1", "Họp \u2067xem\u2069 xét", "Quý I", "Văn phòng")));

        assertThat(contents(plan)).isEqualTo(List.of("Họp xem xét"));
        assertThat(plan.remainder().doubts()).contains(Doubt.SIGNS_REMOVED);
    }

    @Test
    void leavesACellUnreadThatIsTooLongForATime() {
        String endless = "Trước ngày 15/6; ".repeat(400);
        PlanReading plan =
                Readings.ofBody(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện"),
                                tr("1", "Họp", endless, "Văn phòng")));

        assertThat(time(plan, 0).clauses()).isEmpty();
        assertThat(time(plan, 0).unread()).startsWith("Trước ngày 15/6");
    }
}
