package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.time;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Text in which a word processor has written each cell on a line of its own. */
class CellsInLinesTests {
    private static final String TITLE = "KẾ HOẠCH\nCông tác năm 2026\n\n";
    private static final String HEADS = "STT|Nội dung|Chủ trì|Phối hợp|Thời gian|";

    /** Reads cells that bars part, each on a line. */
    private static PlanReading read(String table) {
        String end = "\nTrên đây là Kế hoạch công tác năm 2026.\n";
        return Readings.of(
                (TITLE + table.replace('|', '\n') + end).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String section(PlanReading plan, int item) {
        Found<String> section = plan.items().get(item).label().section();
        return section == null ? null : section.value();
    }

    private static List<String> parties(PlanReading plan, int item) {
        return plan.items().get(item).responsible().stream()
                .map(found -> found.value().part() + " " + found.value().text())
                .toList();
    }

    @Test
    void takesABlankLineForAnEmptyCell() {
        PlanReading plan =
                read(
                        HEADS
                                + "1|Ban hành kế hoạch|Văn phòng Sở|Phòng A|Quý I|"
                                + "2|Vinh danh người tốt||Phòng B|Quý II|"
                                + "3|Công tác khác|Phòng C||Quý III|"
                                + "4|Họp tổng kết|Văn phòng Sở|Phòng A|12/2026|");
        assertThat(contents(plan)).hasSize(4);
        assertThat(parties(plan, 1)).containsExactly("COORDINATE Phòng B");
        assertThat(parties(plan, 2)).containsExactly("LEAD Phòng C");
        assertThat(time(plan, 3).text()).isEqualTo("12/2026");
    }

    @Test
    void goesOnBelowATitleThatElsewhereEndsThePlan() {
        PlanReading plan =
                read(
                        HEADS
                                + "I. CÔNG TÁC TỔ CHỨC BỘ MÁY|"
                                + "1|Ban hành kế hoạch|Văn phòng Sở|Phòng A|Quý I|"
                                + "II. CHẾ ĐỘ BÁO CÁO|"
                                + "2|Báo cáo sơ kết|Văn phòng Sở|Phòng A|Quý II|");
        assertThat(contents(plan)).containsExactly("Ban hành kế hoạch", "Báo cáo sơ kết");
        assertThat(section(plan, 1)).isEqualTo("II CHẾ ĐỘ BÁO CÁO");
    }

    @Test
    void readsTitlesInCapitalsThatNothingNumbers() {
        PlanReading plan =
                read(
                        HEADS
                                + "QUÝ I/2026|"
                                + "1|Ban hành kế hoạch|Văn phòng|Phòng A|Tháng 1|"
                                + "2|Họp giao ban|Văn phòng|Phòng A|Tháng 3|"
                                + "QUÝ II/2026|"
                                + "3|Báo cáo sơ kết|Văn phòng|Phòng A|Tháng 6|"
                                + "QUÝ III/2026|"
                                + "4|Kiểm tra|Văn phòng|Phòng A|Tháng 9|");
        assertThat(time(plan, 1).text()).isEqualTo("Tháng 3");
        assertThat(section(plan, 0)).isEqualTo("QUÝ I/2026");
        assertThat(section(plan, 2)).isEqualTo("QUÝ II/2026");
    }

    @Test
    void ordersHeadingsBelowTwoCommonOnes() {
        PlanReading plan =
                read(
                        "STT|Nhiệm vụ|Trách nhiệm thực hiện|Thời gian|Sản phẩm|"
                                + "Chủ trì|Phối hợp|Bắt đầu|Hoàn thành|"
                                + "1|Quan trắc nước mặt|Phòng A|Phòng B|1/2026|3/2026|"
                                + "Báo cáo quan trắc|"
                                + "2|Thống kê nguồn thải|Phòng C|Phòng D|4/2026|6/2026|"
                                + "Báo cáo thống kê|"
                                + "3|Tập huấn phân loại rác|Phòng A|Phòng D|7/2026|9/2026|"
                                + "Biên bản tập huấn|");
        assertThat(time(plan, 1).text()).isEqualTo("Từ 4/2026 đến 6/2026");
        assertThat(parties(plan, 1)).containsExactly("LEAD Phòng C", "COORDINATE Phòng D");
    }

    @Test
    void partsARowByLettersThatEachSayWhen() {
        PlanReading plan =
                read(
                        HEADS
                                + "1|Công tác tham mưu|"
                                + "a)|Ban hành kế hoạch|Văn phòng|Phòng A|Tháng 1|"
                                + "b)|Họp giao ban|Văn phòng|Phòng A|Tháng 3|"
                                + "2|Báo cáo sơ kết|Văn phòng|Phòng A|Tháng 6|");
        assertThat(contents(plan))
                .containsExactly("Ban hành kế hoạch", "Họp giao ban", "Báo cáo sơ kết");
        assertThat(section(plan, 1)).isEqualTo("1 Công tác tham mưu");
    }

    @Test
    void readsTicksWhereBlankLinesTellTheirColumns() {
        PlanReading plan =
                read(
                        "STT|Nội dung|Đơn vị thực hiện|Thời gian thực hiện|"
                                + "Quý I|Quý II|Quý III|Quý IV|"
                                + "1|Xây dựng kế hoạch|Phòng A|x||||"
                                + "2|Khảo sát|Phòng B||x||x|"
                                + "3|Truyền thanh|Phòng C|x|x|x|x|");
        assertThat(time(plan, 0).text()).isEqualTo("Quý I");
        assertThat(time(plan, 1).text()).isEqualTo("Quý II; Quý IV");
    }

    @Test
    void readsRowsWithoutNumbersByTheirLines() {
        PlanReading plan =
                read(
                        "Nội dung thực hiện|Bộ phận/cá nhân thực hiện|Thời gian thực hiện|"
                                + "Kiện toàn Ban Chỉ đạo|Văn phòng|Tháng 01/2026|"
                                + "Đánh giá nội bộ|Đoàn đánh giá|Tháng 8/2026|"
                                + "Họp xem xét|Chủ tịch|Tháng 11/2026|");
        assertThat(contents(plan))
                .containsExactly("Kiện toàn Ban Chỉ đạo", "Đánh giá nội bộ", "Họp xem xét");
        assertThat(parties(plan, 2)).containsExactly("PERFORM Chủ tịch");
    }

    @Test
    void takesTheDoerFromAboveWithADoubtWhereManyRowsNameNobody() {
        PlanReading plan =
                read(
                        HEADS
                                + "1|Ban hành kế hoạch|Văn phòng Sở|Phòng A|Quý I|"
                                + "2|Báo cáo sơ kết|Quý II|"
                                + "3|Họp tổng kết|Quý III|"
                                + "4|Kiểm tra công tác|Quý IV|");
        assertThat(parties(plan, 2)).containsExactly("LEAD Văn phòng Sở");
        assertThat(plan.items().get(2).responsible().getFirst().doubts())
                .contains(Doubt.COLUMN_GUESSED);
        assertThat(plan.items().get(0).responsible().getFirst().doubts()).isEmpty();
    }

    @Test
    void takesNoAmountBeforeATimeForTheNumberOfARow() {
        PlanReading plan =
                read(
                        "STT|Nội dung|Số lượng|Thời gian|Chủ trì|"
                                + "1|Tập huấn nghiệp vụ|1|Quý I|Văn phòng Sở|"
                                + "2|Rà soát hồ sơ|3|Quý II|Văn phòng Sở|"
                                + "3|Họp tổng kết|1|Quý III|Văn phòng Sở|"
                                + "4|Kiểm tra công tác|2|Quý IV|Văn phòng Sở|");
        assertThat(contents(plan))
                .containsExactly(
                        "Tập huấn nghiệp vụ", "Rà soát hồ sơ", "Họp tổng kết", "Kiểm tra công tác");
        assertThat(time(plan, 1).text()).isEqualTo("Quý II");
    }

    @Test
    void takesUnknownHeadingsBeforeTheFirstTimeForHeadings() {
        PlanReading plan =
                read(
                        "Thời gian|Nội dung kiểm tra|Người phụ trách|Điều chỉnh, bổ sung|"
                                + "Tháng 3|Kiểm tra bếp ăn|Hiệu trưởng||"
                                + "Tháng 4|Kiểm tra thư viện|Phó Hiệu trưởng|Dời ngày|"
                                + "Tháng 5|Kiểm tra hồ sơ|Hiệu trưởng||"
                                + "Tháng 9|Kiểm tra kế hoạch|Hiệu trưởng||");
        assertThat(contents(plan))
                .containsExactly(
                        "Kiểm tra bếp ăn",
                        "Kiểm tra thư viện",
                        "Kiểm tra hồ sơ",
                        "Kiểm tra kế hoạch");
        assertThat(time(plan, 1).text()).isEqualTo("Tháng 4");
    }
}
