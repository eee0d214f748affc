package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import vn.sen.intake.harness.Sheets;

/** PDF files with the fonts that Vietnamese was written with before Unicode. */
class OldPdfTests {

    private static final List<Double> EDGES = List.of(50.0, 90.0, 300.0, 420.0, 560.0);

    /** The words as they are typed with such a font, each letter at its old code. */
    private static PlanReading plan(String font, List<String> heads, List<String> row) {
        Sheets sheets = new Sheets(false);
        line(sheets, heads, 100);
        line(sheets, row, 130);
        for (double edge : EDGES) {
            sheets.rule(edge, 80, edge, 140, false);
        }
        for (double level : List.of(80.0, 110.0, 140.0)) {
            sheets.rule(50, level, 560, level, false);
        }
        return Readings.of(renamed(sheets.bytes(), font));
    }

    private static void line(Sheets sheets, List<String> cells, double at) {
        for (int i = 0; i < cells.size(); i++) {
            sheets.write(cells.get(i), EDGES.get(i) + 4, at, 10, false);
        }
    }

    private static byte[] renamed(byte[] file, String font) {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().setName(COSName.BASE_FONT, font);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areReadWithLettersOfTcvn3() {
        PlanReading plan =
                plan(
                        "ABCDEF+.VnTime",
                        List.of("TT", "Néi dung c«ng viÖc", "Thêi gian", "§¬n vÞ"),
                        List.of("1", "X©y dùng môc tiªu chÊt l\u00ADîng", "Quý I", "V¨n phßng"));

        assertThat(contents(plan)).containsExactly("Xây dựng mục tiêu chất lượng");
        assertThat(plan.remainder().doubts()).contains(Doubt.LETTERS_CONVERTED);
    }

    /** There a letter and its marks are two letters of the font. */
    @Test
    void areReadWithLettersOfVni() {
        PlanReading plan =
                plan(
                        "VNI-Times",
                        List.of("TT", "Noäi dung coâng vieäc", "Thôøi gian", "Ñôn vò"),
                        List.of(
                                "1",
                                "Xaây döïng muïc tieâu chaát löôïng",
                                "Quyù I",
                                "Vaên phoøng"));

        assertThat(contents(plan)).containsExactly("Xây dựng mục tiêu chất lượng");
        assertThat(plan.remainder().doubts()).contains(Doubt.LETTERS_CONVERTED);
    }

    @Test
    void areReadAsTheyStandWithFontsOfUnicode() {
        PlanReading plan =
                plan(
                        "TimesNewRoman",
                        List.of("TT", "Nội dung công việc", "Thời gian", "Đơn vị"),
                        List.of("1", "Xây dựng mục tiêu chất lượng", "Quý I", "Văn phòng"));

        assertThat(contents(plan)).containsExactly("Xây dựng mục tiêu chất lượng");
        assertThat(plan.remainder().doubts()).doesNotContain(Doubt.LETTERS_CONVERTED);
    }
}
