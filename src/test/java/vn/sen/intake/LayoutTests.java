package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;
import static vn.sen.intake.Readings.found;
import static vn.sen.intake.Readings.time;
import static vn.sen.intake.Readings.value;
import static vn.sen.intake.WordBytes.p;
import static vn.sen.intake.WordBytes.r;
import static vn.sen.intake.WordBytes.tbl;
import static vn.sen.intake.WordBytes.tc;
import static vn.sen.intake.WordBytes.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which real documents differ from the ones that are easy to read. */
class LayoutTests {
    private static final String HEADS = tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện");

    private static PlanReading read(String body) {
        return Readings.ofBody(body);
    }

    private static String plan(String head) {
        return head
                + p("KẾ HOẠCH")
                + p("Duy trì hệ thống quản lý chất lượng năm 2024")
                + tbl(HEADS, tr("1", "Họp xem xét", "Quý I", "Văn phòng"));
    }

    private static List<Party> parties(String cell) {
        PlanReading plan = read(tbl(HEADS, tr("1", "Họp", "Quý I", tc(cell))));
        return plan.items().getFirst().responsible().stream().map(Found::value).toList();
    }

    @Test
    void takesWhatWasInsertedAndLeavesWhatWasDeleted() {
        String cell =
                "<w:tc><w:p>"
                        + r("Rà soát ")
                        + "<w:del>"
                        + "<w:r><w:delText>tất cả </w:delText></w:r></w:del><w:ins>"
                        + r("các quy trình")
                        + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p></w:tc>";
        String deleted =
                tr("2", "Bỏ", "Quý II", "Văn phòng")
                        .replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
        PlanReading plan = read(tbl(HEADS, tr("1", cell, "Quý I", "Văn phòng"), deleted));
        assertThat(contents(plan)).containsExactly("Rà soát các quy trình");
    }

    @Test
    void seesThroughInvisibleLettersAndHardSpaces() {
        String content = "Rà\u00A0soát\u200B các\u2003quy trình\u00AD nội\u202Fbộ\uFEFF";
        PlanReading plan = read(tbl(HEADS, tr("1", content, "Quý\u00A0I", "Văn\u00A0phòng")));
        assertThat(contents(plan)).containsExactly("Rà soát các quy trình nội bộ");
        assertThat(time(plan, 0).clauses()).hasSize(1);
    }

    @Test
    void joinsRunsAndBreaksInsideACell() {
        String cell =
                "<w:tc><w:p>"
                        + r("Họp ")
                        + "<w:r><w:br/></w:r>"
                        + r("xem ")
                        + "<w:hyperlink>"
                        + r("xét")
                        + "</w:hyperlink><w:sdt><w:sdtContent>"
                        + r(" của lãnh đạo")
                        + "</w:sdtContent></w:sdt></w:p></w:tc>";
        assertThat(contents(read(tbl(HEADS, tr("1", cell, "Quý I", "Văn phòng")))))
                .containsExactly("Họp xem xét của lãnh đạo");
    }

    @Test
    void readsATableInsideAFrameAndOneInsideACell() {
        String inner = "<w:tc>" + p("Rà soát") + tbl(tr("quy trình", "nội bộ")) + p("") + "</w:tc>";
        String table = tbl(HEADS, tr("1", inner, "Quý I", "Văn phòng"));
        String frame = "<w:tbl><w:tr><w:tc>" + table + p("") + "</w:tc></w:tr></w:tbl>";
        assertThat(contents(read(frame))).containsExactly("Rà soát quy trình nội bộ");
    }

    @Test
    void readsTextBoxesOnce() {
        String box = "<w:txbxContent>" + p("Số: 7/KH-SYT") + "</w:txbxContent>";
        String body =
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        PlanReading plan = read(plan(body));
        assertThat(value(plan.letterhead().number())).isEqualTo("7");
        assertThat(value(plan.letterhead().symbol())).isEqualTo("KH-SYT");
    }

    @Test
    void understandsOddHeadingsByTheirCells() {
        String table =
                tbl(
                        tr("#", "Ta sẽ", "Xong lúc", "Giao"),
                        tr("1", "Rà soát toàn bộ các quy trình", "Quý I/2024", "Văn phòng Sở"),
                        tr("2", "Tổ chức họp xem xét của lãnh đạo", "Tháng 11/2024", "Thư ký ISO"),
                        tr("3", "Báo cáo Sở KH&amp;CN về tình hình", "31/12/2024", "Ban ISO"));
        PlanReading plan = read(table);
        assertThat(contents(plan)).startsWith("Rà soát toàn bộ các quy trình").hasSize(3);
        assertThat(time(plan, 1).clauses()).hasSize(1);
        assertThat(plan.items().get(1).responsible().getFirst().value().text())
                .isEqualTo("Thư ký ISO");
        assertThat(plan.items().getFirst().content().doubts()).contains(Doubt.HEADING_GUESSED);
    }

    @Test
    void readsTablesWithoutAnyHeading() {
        String table =
                tbl(
                        tr("1", "Rà soát toàn bộ các quy trình", "Quý I/2024", "Văn phòng Sở"),
                        tr("2", "Tổ chức họp xem xét của lãnh đạo", "Tháng 11", "Thư ký ISO"));
        assertThat(contents(read(table))).hasSize(2);
    }

    @Test
    void takesTheSectionFromAGroupingColumn() {
        String merged =
                "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Kiểm tra") + "</w:tc>";
        String below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc>";
        PlanReading plan =
                read(
                        tbl(
                                tr("TT", "Nhiệm vụ", "Nội dung", "Thời gian", "Chủ trì"),
                                tr("1", merged, "Đánh giá nội bộ", "Quý III", "Văn phòng"),
                                tr("2", below, "Họp xem xét", "Quý IV", "Văn phòng")));
        assertThat(contents(plan)).containsExactly("Đánh giá nội bộ", "Họp xem xét");
        assertThat(value(plan.items().get(1).label().section())).isEqualTo("Kiểm tra");
    }

    @Test
    void joinsARowThatAPageHasTorn() {
        PlanReading plan =
                read(
                        tbl(
                                HEADS,
                                tr("1", "Rà soát", "Trước ngày", "Văn phòng"),
                                tr("", "", "30/6/2024", ""),
                                tr("2", "Họp", "Quý IV", "Văn phòng")));
        assertThat(plan.items()).hasSize(2);
        assertThat(time(plan, 0).text()).isEqualTo("Trước ngày 30/6/2024");
        assertThat(plan.items().getFirst().content().doubts()).contains(Doubt.ROW_CONTINUED);
    }

    @Test
    void givesARowWithoutNumberThatOfTheRowAbove() {
        PlanReading plan =
                read(
                        tbl(
                                HEADS,
                                tr("1", "Rà soát", "Quý I", "Văn phòng"),
                                tr("", "Phân tích bối cảnh", "Quý II", "Văn phòng")));
        assertThat(value(plan.items().get(1).label().no())).isEqualTo("1");
        assertThat(found(plan.items().get(1).label().no()).doubts())
                .contains(Doubt.NUMBER_INHERITED);
    }

    @Test
    void makesOnePeriodOfABeginningAndAnEnd() {
        PlanReading plan =
                read(
                        tbl(
                                tr("TT", "Nội dung công việc", "Bắt đầu", "Kết thúc", "Chủ trì"),
                                tr("1", "Rà soát", "01/3/2024", "15/4/2024", "Văn phòng")));
        assertThat(time(plan, 0).clauses()).hasSize(1);
        assertThat(time(plan, 0).unread()).isNull();
    }

    @Test
    void keepsOtherColumnsAsNotes() {
        PlanReading plan =
                read(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Kinh phí"),
                                tr("1", "Tập huấn", "Quý I", "5.000.000")));
        assertThat(plan.items().getFirst().notes())
                .extracting(Found::value)
                .containsExactly("Kinh phí: 5.000.000");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng Sở | P:Văn phòng Sở",
                "Các phòng, ban, trung tâm | P:Các phòng, ban, trung tâm",
                "Các sở, ban, ngành tỉnh; UBND các huyện | P:Các sở, ban, ngành tỉnh + P:UBND các huyện",
                "Phòng Nông nghiệp, Lâm nghiệp | P:Phòng Nông nghiệp, Lâm nghiệp",
                "Chủ trì: Văn phòng; Phối hợp: các phòng | L:Văn phòng + C:các phòng",
                "Văn phòng (chủ trì), các phòng (phối hợp) | L:Văn phòng + C:các phòng",
                "Văn phòng chủ trì, phối hợp với các phòng | L:Văn phòng + C:các phòng",
                "Văn phòng phối hợp với các phòng chuyên môn | P:Văn phòng + C:các phòng chuyên môn",
                "Thư ký ISO (Văn phòng, bộ phận một cửa) | P:Thư ký ISO (Văn phòng, bộ phận một cửa)",
                "Nguyễn Văn An, Trần Thị Bình | P:Nguyễn Văn An + P:Trần Thị Bình",
                "Trưởng các phòng, đơn vị thuộc Sở | P:Trưởng các phòng, đơn vị thuộc Sở",
                "Phòng Kế hoạch - Tài chính, Văn phòng | P:Phòng Kế hoạch - Tài chính + P:Văn phòng"
            })
    void partsTheParties(String cell, String expected) {
        List<String> read =
                parties(cell).stream()
                        .map(party -> party.part().name().charAt(0) + ":" + party.text())
                        .toList();
        assertThat(read).containsExactly(expected.split(" \\+ "));
    }

    @Test
    void takesTheDepartmentAboveASubDepartmentForItsParent() {
        PlanReading plan =
                read(
                        plan(
                                tbl(
                                        tr(
                                                tc(
                                                        "SỞ Y TẾ TỈNH BẾN TRE</w:t><w:br/><w:t>CHI CỤC AN TOÀN</w:t><w:br/><w:t>VỆ SINH THỰC PHẨM"),
                                                tc("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                                        tr("Số: 08/KH-ATTP", "Bến Tre, ngày 5 tháng 3 năm 2024"))));
        assertThat(value(plan.letterhead().parent())).isEqualTo("Sở Y tế tỉnh Bến Tre");
        assertThat(value(plan.letterhead().agency()))
                .isEqualTo("Chi cục An toàn vệ sinh thực phẩm");
        assertThat(value(plan.letterhead().number())).isEqualTo("08");
        assertThat(value(plan.letterhead().issued())).isEqualTo(new IssueDate(5, 3, 2024));
        assertThat(value(plan.letterhead().place())).isEqualTo("Bến Tre");
    }

    @Test
    void readsAHeadTypedWithTabs() {
        String tab = "</w:t><w:tab/><w:t>";
        PlanReading plan =
                read(
                        plan(
                                p(
                                                "UBND HUYỆN CAO LÃNH"
                                                        + tab
                                                        + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                        + p("PHÒNG Y TẾ" + tab + "Độc lập - Tự do - Hạnh phúc")
                                        + p(
                                                "Số: …/KH-PYT"
                                                        + tab
                                                        + "Cao Lãnh, ngày … tháng … năm 2024")));
        assertThat(value(plan.letterhead().parent())).isEqualTo("UBND huyện Cao Lãnh");
        assertThat(value(plan.letterhead().agency())).isEqualTo("Phòng Y tế");
        assertThat(value(plan.letterhead().symbol())).isEqualTo("KH-PYT");
        assertThat(plan.letterhead().number()).isNull();
        assertThat(value(plan.letterhead().place())).isEqualTo("Cao Lãnh");
        assertThat(value(plan.letterhead().issued())).isEqualTo(new IssueDate(null, null, 2024));
    }

    @Test
    void readsASignatureForACommitteeTypedWithTabs() {
        String tab = "</w:t><w:tab/><w:tab/><w:t>";
        PlanReading plan =
                read(
                        plan("")
                                + p("Nơi nhận:" + tab + "TM. ỦY BAN NHÂN DÂN")
                                + p("- Sở KH&amp;CN;" + tab + "KT.CHỦ TỊCH")
                                + p("- Lưu: VT." + tab + "PHÓ CHỦ TỊCH")
                                + p("(Đã ký)")
                                + p("Lê Văn Đức"));
        assertThat(value(plan.ending().signer()))
                .isEqualTo(
                        new Signer(
                                "Lê Văn Đức", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"));
        assertThat(plan.ending().recipients())
                .extracting(Found::value)
                .containsExactly("Sở KH&CN", "Lưu: VT");
    }

    @Test
    void takesThePlanBehindTheDecisionThatIssuesIt() {
        PlanReading plan =
                read(
                        p("QUYẾT ĐỊNH")
                                + p("Về việc ban hành Kế hoạch duy trì ISO năm 2025")
                                + plan(""));
        assertThat(value(plan.subject().kind())).isEqualTo("KẾ HOẠCH");
        assertThat(value(plan.subject().year())).isEqualTo(2024);
    }

    @Test
    void keepsSumsAsUnreadAndCellsWithoutHeadingAsNotes() {
        PlanReading plan =
                read(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Kinh phí"),
                                tr("1", "Tập huấn", "Quý I", "5.000.000", "(tạm tính)"),
                                tr("", "Tổng cộng", "", "5.000.000")));
        assertThat(plan.items()).hasSize(1);
        assertThat(plan.remainder().unread())
                .extracting(Source::words)
                .containsExactly("Tổng cộng", "5.000.000");
        assertThat(plan.items().getFirst().notes())
                .extracting(Found::value)
                .containsExactly("Kinh phí: 5.000.000", "(tạm tính)");
    }

    @Test
    void leavesTitlesOutOfASignature() {
        PlanReading plan =
                read(plan("") + p("Q. GIÁM ĐỐC") + p("(Đã ký)") + p("ThS. Đặng Hữu Phước"));
        assertThat(value(plan.ending().signer()))
                .isEqualTo(new Signer("Đặng Hữu Phước", "Q. GIÁM ĐỐC", null));
    }

    @Test
    void dividesAtTheSlashUnderAHeadingForBoth() {
        PlanReading plan =
                read(
                        tbl(
                                tr("TT", "Nội dung", "Thời gian", "Chủ trì/phối hợp"),
                                tr("1", "Tập huấn", "Quý I", "Văn phòng/ Các phòng")));
        assertThat(plan.items().getFirst().responsible())
                .extracting(Found::value)
                .containsExactly(
                        new Party(Part.LEAD, "Văn phòng"), new Party(Part.COORDINATE, "Các phòng"));
        assertThat(plan.items().getFirst().responsible().getFirst().doubts())
                .containsExactly(Doubt.PART_GUESSED);
    }
}
