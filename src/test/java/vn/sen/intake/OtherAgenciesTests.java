package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.Readings.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Plans as other kinds of agencies lay them out; the agencies and people are made up. */
class OtherAgenciesTests {

    private static PlanReading read(String name) throws IOException {
        String path = "/plans/other/" + name + ".plan";
        String text = new String(PlanDocuments.resource(path), StandardCharsets.UTF_8);
        try (XWPFDocument document = PlanMarkup.document(text)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return Readings.of(out.toByteArray());
        }
    }

    private static List<Party> parties(PlanReading plan, int item) {
        return plan.items().get(item).responsible().stream().map(Found::value).toList();
    }

    @Test
    void readsACommuneThatGroupsItsWork() throws IOException {
        PlanReading plan = read("commune-by-parts");
        assertThat(value(plan.letterhead().agency())).isEqualTo("Ủy ban nhân dân xã Tân Hội");
        assertThat(plan.letterhead().parent()).isNull();
        assertThat(value(plan.letterhead().number())).isEqualTo("45");
        assertThat(value(plan.subject().title()))
                .endsWith("tại Ủy ban nhân dân xã Tân Hội năm 2026");
        assertThat(plan.grounds().legalBases())
                .extracting(Found::value)
                .containsExactly(
                        "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "19/2014/QĐ-TTg",
                        "26/2014/TT-BKHCN",
                        "112/SKHCN-TĐC");
        assertThat(plan.items()).hasSize(7);
        assertThat(value(plan.items().get(2).label().section()))
                .isEqualTo("II TRIỂN KHAI THỰC HIỆN");
        assertThat(parties(plan, 1))
                .containsExactly(
                        new Party(Part.LEAD, "Văn phòng HĐND và UBND"),
                        new Party(Part.COORDINATE, "Các phòng"),
                        new Party(Part.COORDINATE, "Trung tâm Phục vụ hành chính công"));
        assertThat(value(plan.ending().signer()))
                .isEqualTo(new Signer("Nguyễn Thị Kim Ngân", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"));
    }

    @Test
    void dividesDutiesThatAreSentences() throws IOException {
        PlanReading plan = read("commune-by-parts");
        assertThat(plan.duties().stream().map(duty -> value(duty.unit())))
                .containsExactly(
                        "Ban Chỉ đạo ISO", "Văn phòng HĐND và UBND xã", "Các phòng chuyên môn");
        assertThat(plan.duties().getLast().items()).hasSize(2);
        assertThat(plan.remainder().unread())
                .extracting(Source::words)
                .containsExactly("Từ nguồn ngân sách xã năm 2026.");
    }

    @Test
    void readsABranchWhoseTableLiesInAnAnnexUnderTwoRowsOfHeadings() throws IOException {
        PlanReading plan = read("branch-with-annex");
        assertThat(value(plan.letterhead().parent())).isEqualTo("Sở Công Thương");
        assertThat(value(plan.letterhead().agency())).isEqualTo("Chi cục Quản lý thị trường");
        assertThat(value(plan.subject().title())).startsWith("Triển khai áp dụng");
        assertThat(plan.items()).hasSize(4);
        assertThat(time(plan, 0).text()).isEqualTo("Từ 02/01/2025 đến 28/02/2025");
        assertThat(parties(plan, 1))
                .containsExactly(
                        new Party(Part.PERFORM, "Các phòng, đội"),
                        new Party(Part.COORDINATE, "P.TCHC"));
        assertThat(value(plan.items().getLast().label().section())).isEqualTo("B. Kiểm tra");
        assertThat(plan.remainder().unread()).isEmpty();
    }

    @Test
    void readsADivisionThatMarksQuarters() throws IOException {
        PlanReading plan = read("division-by-quarters");
        assertThat(value(plan.letterhead().agency())).isEqualTo("Phòng Tư pháp");
        assertThat(value(plan.subject().year())).isEqualTo(2024);
        assertThat(time(plan, 2).clauses()).hasSize(2);
        assertThat(value(plan.ending().signer()))
                .isEqualTo(new Signer("Lê Minh Khôi", "TRƯỞNG PHÒNG", null));
    }
}
