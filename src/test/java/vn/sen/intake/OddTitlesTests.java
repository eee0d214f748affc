package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.found;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.Readings.value;
import static vn.sen.intake.WordBytes.p;
import static vn.sen.intake.WordBytes.tbl;
import static vn.sen.intake.WordBytes.tr;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands around the rows: titles without a year, titles among the rows, feet. */
class OddTitlesTests {
    private static final String HEADS = "STT|Nội dung|Chủ trì|Phối hợp|Thời hạn trình|";

    private static PlanReading text(String text) {
        return Readings.of(text.replace('|', '\n').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTheYearOfTheRowsWhereTheTitleNamesNone() {
        PlanReading plan =
                Readings.ofBody(
                        p("KẾ HOẠCH")
                                + p("Công tác của Ban")
                                + tbl(
                                        tr("STT", "Nội dung", "Chủ trì", "Thời gian"),
                                        tr("1", "Ban hành kế hoạch", "Văn phòng", "20/01/2026"),
                                        tr("2", "Sơ kết", "Văn phòng", "Tháng 6/2026"),
                                        tr("3", "Kiểm tra", "Phòng A", "Quý III")));
        assertThat(value(plan.subject().year())).isEqualTo(2026);
        assertThat(found(plan.subject().year()).doubts()).contains(Doubt.TAKEN_FROM_BODY);
    }

    @Test
    void marksEveryTimeOfAPlanWithoutAYear() {
        PlanReading plan =
                Readings.ofBody(
                        p("KẾ HOẠCH")
                                + p("Công tác của Ban")
                                + tbl(
                                        tr("STT", "Nội dung", "Chủ trì", "Thời gian"),
                                        tr("1", "Ban hành kế hoạch", "Văn phòng", "Quý I")));
        assertThat(plan.subject().year()).isNull();
        assertThat(found(plan.items().getFirst().times().cell()).doubts())
                .containsExactly(Doubt.YEAR_MISSING);
    }

    @Test
    void readsAKindOfDocumentThatGoesOnInItsLine() {
        PlanReading plan =
                text(
                        "CHƯƠNG TRÌNH CÔNG TÁC\nNăm 2026 của Ban Quản lý\n\n"
                                + HEADS
                                + "1|Kế hoạch xúc tiến|Phòng A|Văn phòng|20/01|"
                                + "2|Báo cáo dân chủ|Văn phòng|Phòng B|25/02|"
                                + "3|Kế hoạch kiểm tra|Phòng C|Phòng A|10/3|"
                                + "Trên đây là Chương trình công tác năm 2026.|");
        assertThat(value(plan.subject().year())).isEqualTo(2026);
        assertThat(contents(plan)).hasSize(3);
    }

    @Test
    void takesMonthsAndQuartersBetweenRowsForTitles() {
        PlanReading plan =
                text(
                        "KẾ HOẠCH\nCông tác năm 2026\n\n"
                                + HEADS
                                + "QUÝ I/2026|Tháng 01|"
                                + "1|Kế hoạch xúc tiến|Phòng A|Văn phòng|20/01/2026|"
                                + "2|Báo cáo dân chủ|Văn phòng|Phòng B|25/01/2026|"
                                + "Tháng 3|"
                                + "3|Kế hoạch kiểm tra|Phòng C|Phòng A|10/3/2026|"
                                + "QUÝ II/2026|Tháng 4|"
                                + "4|Báo cáo giám sát|Phòng A|Phòng B|10/4/2026|"
                                + "Trên đây là Kế hoạch công tác năm 2026.|");
        assertThat(contents(plan))
                .containsExactly(
                        "Kế hoạch xúc tiến",
                        "Báo cáo dân chủ",
                        "Kế hoạch kiểm tra",
                        "Báo cáo giám sát");
        assertThat(time(plan, 1).text()).isEqualTo("25/01/2026");
        assertThat(time(plan, 2).text()).isEqualTo("10/3/2026");
    }

    @Test
    void endsATableWithNumberedRowsBeforeANumberedPart() {
        PlanReading plan =
                text(
                        "KẾ HOẠCH\nCông tác năm 2026\n\n2. Nội dung\n"
                                + HEADS
                                + "1|Kế hoạch xúc tiến|Phòng A|Văn phòng|Quý I|"
                                + "2|Báo cáo dân chủ|Văn phòng|Phòng B|Quý II|"
                                + "3|Kế hoạch kiểm tra|Phòng C|Phòng A|Quý III|"
                                + "3. Tổ chức thực hiện|"
                                + "- Văn phòng theo dõi việc thực hiện Kế hoạch này.|");
        assertThat(contents(plan)).hasSize(3);
        assertThat(time(plan, 2).text()).isEqualTo("Quý III");
    }

    @Test
    void makesNoRowsOfTheFoot() {
        PlanReading plan =
                Readings.ofBody(
                        p("KẾ HOẠCH")
                                + p("Giám sát năm 2026")
                                + tbl(
                                        tr("STT", "Nội dung", "Chủ trì", "Thời gian"),
                                        tr("1", "Giám sát", "Ban TTND", "Quý I"))
                                + tbl(
                                        tr(
                                                "Nơi nhận: - Lưu VP.",
                                                "TM. BAN THƯỜNG TRỰC CHỦ TỊCH Đỗ Thị Nhàn")));
        assertThat(contents(plan)).containsExactly("Giám sát");
    }

    @Test
    void leadsBySayingWhoAnswersWhereAnotherColumnSaysWhoActs() {
        PlanReading plan =
                Readings.ofBody(
                        p("KẾ HOẠCH")
                                + p("Môi trường năm 2026")
                                + tbl(
                                        tr(
                                                "STT",
                                                "Nội dung",
                                                "Người đứng đầu chịu trách nhiệm",
                                                "Đơn vị thực hiện",
                                                "Thời gian"),
                                        tr("1", "Thu gom", "Phó Chủ tịch", "Phòng A", "Quý I")));
        assertThat(plan.items().getFirst().responsible())
                .extracting(Found::value)
                .containsExactly(
                        new Party(Part.LEAD, "Phó Chủ tịch"), new Party(Part.PERFORM, "Phòng A"));
    }
}
