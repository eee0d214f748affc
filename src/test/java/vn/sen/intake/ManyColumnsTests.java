package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.Readings.value;
import static vn.sen.intake.WordBytes.p;
import static vn.sen.intake.WordBytes.tbl;
import static vn.sen.intake.WordBytes.tr;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables with more columns and levels than one of each. */
class ManyColumnsTests {
    private static PlanReading read(String... rows) {
        return Readings.ofBody(p("KẾ HOẠCH") + p("Công tác năm 2026") + tbl(rows));
    }

    private static List<Party> parties(PlanReading plan, int item) {
        return plan.items().get(item).responsible().stream().map(Found::value).toList();
    }

    private static @Nullable String section(PlanReading plan, int item) {
        Found<String> section = plan.items().get(item).label().section();
        return section == null ? null : section.value();
    }

    @Test
    void takesHowLongForARemarkWhereAnotherColumnSaysWhen() {
        PlanReading plan =
                read(
                        tr(
                                "STT",
                                "Đơn vị được thanh tra",
                                "Nội dung",
                                "Thời hạn thanh tra",
                                "Thời gian tiến hành",
                                "Chủ trì"),
                        tr("1", "Trường A", "Tài chính", "15 ngày làm việc", "Quý I", "Phòng B"),
                        tr("2", "Trường C", "Chuyên môn", "10 ngày làm việc", "Quý II", "Phòng D"));
        assertThat(time(plan, 0).text()).isEqualTo("Quý I");
        assertThat(plan.items().getFirst().notes())
                .extracting(Found::value)
                .containsExactly(
                        "Đơn vị được thanh tra: Trường A", "Thời hạn thanh tra: 15 ngày làm việc");
        assertThat(parties(plan, 0)).containsExactly(new Party(Part.LEAD, "Phòng B"));
    }

    @Test
    void endsWhatOneColumnBeginsInTheNext() {
        PlanReading plan =
                read(
                        tr("STT", "Nội dung", "Bắt đầu", "Hoàn thành", "Đơn vị thực hiện"),
                        tr("1", "Quan trắc nước mặt", "01/2026", "12/2026", "Phòng A"));
        assertThat(time(plan, 0).text()).isEqualTo("Từ 01/2026 đến 12/2026");
        assertThat(time(plan, 0).clauses()).hasSize(1);
    }

    @Test
    void groupsByAColumnThatStandsBeforeTheNumbers() {
        String merged = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Chỉ đạo");
        String further = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("");
        PlanReading plan =
                read(
                        tr("Nhiệm vụ chung", "STT", "Nhiệm vụ cụ thể", "Chủ trì", "Thời gian"),
                        tr(merged + "</w:tc>", "1", "Ban hành kế hoạch", "Phòng A", "Quý I"),
                        tr(further + "</w:tc>", "2", "Kiểm tra công vụ", "Phòng B", "Quý II"));
        assertThat(contents(plan)).containsExactly("Ban hành kế hoạch", "Kiểm tra công vụ");
        assertThat(section(plan, 1)).isEqualTo("Chỉ đạo");
    }

    @Test
    void headsLetteredRowsByTheNumberAboveThem() {
        PlanReading plan =
                read(
                        tr("STT", "Nội dung", "Thời gian", "Chủ trì"),
                        tr("1", "Công tác tham mưu", "", ""),
                        tr("a)", "Ban hành kế hoạch", "Quý I", "Phòng A"),
                        tr("b)", "Sơ kết", "Quý II", "Phòng A"),
                        tr("2", "Kiểm tra", "Quý III", "Phòng B"));
        assertThat(contents(plan)).containsExactly("Ban hành kế hoạch", "Sơ kết", "Kiểm tra");
        assertThat(section(plan, 1)).isEqualTo("1 Công tác tham mưu");
        assertThat(section(plan, 2)).isNull();
    }

    @Test
    void takesNoRowFromRecipientsThatShareTheTable() {
        PlanReading plan =
                read(
                        tr("STT", "Nội dung", "Thời gian", "Chủ trì"),
                        tr("1", "Ban hành kế hoạch", "Quý I", "Phòng A"),
                        tr("Nơi nhận: - Lưu: VT.", "", "", "GIÁM ĐỐC"));
        assertThat(contents(plan)).containsExactly("Ban hành kế hoạch");
        assertThat(plan.ending().recipients()).isNotEmpty();
    }

    @Test
    void leavesNamesThatSpeakOfAPartWhole() {
        PlanReading plan =
                read(
                        tr("STT", "Nội dung", "Thời gian", "Chủ trì", "Phối hợp"),
                        tr(
                                "1",
                                "Kiểm tra",
                                "Quý I",
                                "Đoàn kiểm tra của Hội đồng phối hợp",
                                "Các thành viên Hội đồng phối hợp; Sở chủ trì soạn thảo"));
        assertThat(parties(plan, 0))
                .containsExactly(
                        new Party(Part.LEAD, "Đoàn kiểm tra của Hội đồng phối hợp"),
                        new Party(Part.COORDINATE, "Các thành viên Hội đồng phối hợp"),
                        new Party(Part.COORDINATE, "Sở chủ trì soạn thảo"));
        assertThat(value(plan.items().getFirst().content())).isEqualTo("Kiểm tra");
    }

    @Test
    void takesNamesWithTheWordSupportForNames() {
        PlanReading plan =
                read(
                        tr("STT", "Nội dung", "Thời gian", "Phụ trách", "Người giám sát"),
                        tr("1", "Ngày hội", "Quý I", "Ban Hỗ trợ phụ nữ", "Công đoàn"),
                        tr("2", "Vay vốn", "Quý II", "Trung tâm hỗ trợ nông dân", "Công đoàn"));
        assertThat(parties(plan, 0)).containsExactly(new Party(Part.PERFORM, "Ban Hỗ trợ phụ nữ"));
        assertThat(parties(plan, 1))
                .containsExactly(new Party(Part.PERFORM, "Trung tâm hỗ trợ nông dân"));
        assertThat(plan.items().getFirst().notes())
                .extracting(Found::value)
                .containsExactly("Người giám sát: Công đoàn");
    }

    @Test
    void namesNobodyByAnIndex() {
        PlanReading plan =
                read(
                        tr("STT", "Chỉ số thành phần", "Nhiệm vụ", "Thời gian", "Đầu mối"),
                        tr("1", "Tính minh bạch", "Công khai quy hoạch", "Quý I", "Phòng A"));
        assertThat(parties(plan, 0)).containsExactly(new Party(Part.LEAD, "Phòng A"));
    }
}
