package vn.sen.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;

/** An official letter against Decree 30/2020/ND-CP, annex I, part I. */
class OfficialLetterTests {

    private static final Signer DEPUTY = new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Hoàng Nam");

    @Test
    void hasThePaperAndTheMarginsOfTheLaw() throws IOException {
        var section = written(letter(3)).getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16_838));
        CTPageMar margins = section.getPgMar();
        assertThat(mm(margins.getTop())).isBetween(20.0, 25.0);
        assertThat(mm(margins.getBottom())).isBetween(20.0, 25.0);
        assertThat(mm(margins.getLeft())).isBetween(30.0, 35.0);
        assertThat(mm(margins.getRight())).isBetween(15.0, 20.0);
        assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
    }

    @Test
    void saysWhatTheLawPutsOnEveryLetter() throws IOException {
        String text = new XWPFWordExtractor(written(letter(3))).getText();

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("UBND TỈNH ĐỒNG THÁP", "SỞ Y TẾ")
                .contains("/SYT-VP", "V/v đôn đốc thực hiện kế hoạch")
                .contains("Đồng Tháp, ngày", "tháng 9 năm 2023")
                .contains("Kính gửi:", "- Phòng Nghiệp vụ Y;", "- Phòng Nghiệp vụ Dược.")
                .contains("Nơi nhận:", "- Như trên;", "- Giám đốc (để báo cáo);", "- Lưu: VT, VP.")
                .contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Hoàng Nam");
    }

    @Test
    void writesSizesAndSlantsOfTheExamples() throws IOException {
        XWPFDocument document = written(letter(3));

        assertThat(hand(document, "CỘNG HÒA")).isEqualTo("13 bold");
        assertThat(hand(document, "Độc lập")).isEqualTo("14 bold");
        assertThat(hand(document, "UBND TỈNH")).isEqualTo("13");
        assertThat(hand(document, "SỞ Y TẾ")).isEqualTo("13 bold");
        assertThat(hand(document, "Số:")).isEqualTo("13");
        assertThat(hand(document, "V/v")).isEqualTo("12");
        assertThat(hand(document, "Đồng Tháp,")).isEqualTo("14 italic");
        assertThat(hand(document, "Kính gửi")).isEqualTo("14");
        assertThat(hand(document, "Theo kế hoạch")).isEqualTo("14");
        assertThat(hand(document, "Nơi nhận")).isEqualTo("12 bold italic");
        assertThat(hand(document, "- Như trên")).isEqualTo("11");
        assertThat(hand(document, "KT. GIÁM")).isEqualTo("14 bold");
        assertThat(hand(document, "Lê Hoàng Nam")).isEqualTo("14 bold");
        assertThat(paragraphs(document))
                .allSatisfy(
                        each ->
                                assertThat(each.getRuns())
                                        .allSatisfy(
                                                run ->
                                                        assertThat(run.getFontFamily())
                                                                .isEqualTo("Times New Roman")));
    }

    @Test
    void leavesRoomForTheNumberAndTheDay() throws IOException {
        assertThat(line(written(letter(3)), "Số:")).matches("Số: \\u00a0+/SYT-VP");
        assertThat(line(written(letter(3)), "Đồng Tháp,")).contains("ngày \u00a0");
        OfficialLetter issued =
                letter(
                        new Numbering("05", "SYT-VP"),
                        new PlaceAndDay(
                                "Đồng Tháp", LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 1)),
                        3);
        assertThat(line(written(issued), "Số:")).isEqualTo("Số: 05/SYT-VP");
        assertThat(line(written(issued), "Đồng Tháp,"))
                .isEqualTo("Đồng Tháp, ngày 05 tháng 02 năm 2024");
    }

    @Test
    void repeatsTheHeadOfTheTable() throws IOException {
        XWPFTable table = written(letter(60)).getTables().get(1);

        assertThat(table.getRows()).hasSize(61);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void takesAnyWordsAndOneAddressee() throws IOException {
        OfficialLetter odd =
                new OfficialLetter(
                        new Issuer(null, "Sở \"A\" & <B>"),
                        new Numbering("", "S-A"),
                        new PlaceAndDay("", null, LocalDate.of(2023, 11, 1)),
                        "thử",
                        List.of("Phòng <Y> & Dược"),
                        List.of(new Block.Words("Câu có ' và </w:t> ở giữa.")),
                        new Receivers(List.of(), "VT"),
                        new Signer("", "GIÁM ĐỐC", ""));
        String text = new XWPFWordExtractor(written(odd)).getText();

        assertThat(text).contains("SỞ \"A\" & <B>", "Kính gửi: Phòng <Y> & Dược.", "</w:t> ở giữa");
        assertThatThrownBy(() -> new Grid(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static OfficialLetter letter(int rows) {
        return letter(
                new Numbering("", "SYT-VP"),
                new PlaceAndDay("Đồng Tháp", null, LocalDate.of(2023, 9, 27)),
                rows);
    }

    private static OfficialLetter letter(List<String> addressees) {
        return new OfficialLetter(
                new Issuer(null, "Sở Y tế"),
                new Numbering("", "SYT"),
                new PlaceAndDay("", null, LocalDate.of(2023, 9, 27)),
                "thử",
                addressees,
                List.of(),
                new Receivers(List.of(), "VT"),
                DEPUTY);
    }

    private static OfficialLetter letter(Numbering numbering, PlaceAndDay when, int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(
                    List.of(
                            String.valueOf(i),
                            "Phòng Nghiệp vụ Y",
                            "Báo cáo kết quả thực hiện mục tiêu chất lượng, quý III",
                            "19/9/2023",
                            "6"));
        }
        return new OfficialLetter(
                new Issuer("UBND tỉnh Đồng Tháp", "Sở Y tế"),
                numbering,
                when,
                "đôn đốc thực hiện kế hoạch hệ thống quản lý chất lượng năm 2023",
                List.of("Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Dược"),
                List.of(
                        new Block.Words(
                                "Theo kế hoạch xây dựng, áp dụng, duy trì và cải tiến hệ thống quản"
                                        + " lý chất lượng năm 2023 của Sở, đến ngày 27/9/2023 các đơn vị"
                                        + " sau còn việc trễ hạn:"),
                        new Grid(
                                List.of(
                                        new Grid.Column("TT", 7, true),
                                        new Grid.Column("Đơn vị", 25, false),
                                        new Grid.Column("Việc", 38, false),
                                        new Grid.Column("Hạn", 15, true),
                                        new Grid.Column("Trễ (ngày làm việc)", 15, true)),
                                cells),
                        new Block.Words("Đề nghị các đơn vị khẩn trương thực hiện.")),
                new Receivers(List.of("Giám đốc (để báo cáo)"), "VT, VP"),
                DEPUTY);
    }

    private static XWPFDocument written(OfficialLetter letter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterPaper.write(letter, bytes);
        Path kept = Files.createDirectories(Path.of("target/preview"));
        try (OutputStream file =
                Files.newOutputStream(kept.resolve("cong-van-" + letter.body().size() + ".docx"))) {
            bytes.writeTo(file);
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables().stream()
                .flatMap(each -> each.getRows().stream())
                .flatMap(each -> each.getTableCells().stream())
                .forEach(each -> all.addAll(each.getParagraphs()));
        return all;
    }

    private static XWPFParagraph find(XWPFDocument document, String begin) {
        return paragraphs(document).stream()
                .filter(each -> each.getText().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static String line(XWPFDocument document, String begin) {
        return find(document, begin).getText();
    }

    private static String hand(XWPFDocument document, String begin) {
        var run = find(document, begin).getRuns().getFirst();
        return run.getFontSizeAsDouble().intValue()
                + (run.isBold() ? " bold" : "")
                + (run.isItalic() ? " italic" : "");
    }

    private static double mm(Object twentieths) {
        return ((BigInteger) twentieths).doubleValue() * 25.4 / 1440 + 0.02;
    }
}
