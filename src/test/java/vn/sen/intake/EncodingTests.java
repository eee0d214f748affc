package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.contents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.intake.document.OldLetters;

/** Text in the encodings that files of Vietnamese agencies have had. */
class EncodingTests {
    private static final String PLAN =
            new String(
                    PlanDocuments.resource("/plans/hai-duong-labour-2022.txt"),
                    StandardCharsets.UTF_8);
    private static final String CONTENT =
            "Xây dựng mục tiêu chất lượng, kế hoạch thực hiện MTCL năm 2022";

    private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";
    private static final String NO_TONE = "[^\u0300\u0301\u0303\u0309\u0323]";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeInEveryForm(String charset) {
        PlanReading plan = Readings.of(PLAN.getBytes(Charset.forName(charset)));
        assertThat(contents(plan)).hasSize(10).contains(CONTENT);
        assertThat(plan.remainder().doubts()).doesNotContain(Doubt.LETTERS_CONVERTED);
    }

    @Test
    void readsAMarkBeforeTheText() {
        assertThat(contents(Readings.of(("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8))))
                .contains(CONTENT);
    }

    @Test
    void readsTheVietnameseCodePage() {
        byte[] file = halfDecomposed(PLAN).getBytes(Charset.forName("windows-1258"));
        assertThat(contents(Readings.of(file))).contains(CONTENT);
    }

    /** The code page has the vowels composed and the tones apart. */
    private static String halfDecomposed(String text) {
        StringBuilder halves = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll(NO_TONE, "");
            String vowel = apart.replaceAll(TONE, "");
            halves.append(Normalizer.normalize(vowel, Normalizer.Form.NFC)).append(tone);
        }
        return halves.toString();
    }

    @Test
    void knowsTheLettersOfTcvn3AndVni() {
        assertThat(OldLetters.TCVN3.convert("KÕ ho¹ch qu¶n lý chÊt l\u00ADîng"))
                .isEqualTo("Kế hoạch quản lý chất lượng");
        assertThat(OldLetters.VNI.convert("Keá hoaïch quaûn lyù chaát löôïng, ñôn vò"))
                .isEqualTo("Kế hoạch quản lý chất lượng, đơn vị");
    }

    @Test
    void recognisesTcvn3AndSaysSo() {
        String heads = "TT\tNéi dung c«ng viÖc\tThêi gian thùc hiÖn\t§¬n vÞ thùc hiÖn";
        String row = "1\tX©y dùng môc tiªu chÊt l\u00ADîng n¨m 2025\tQuý I\tV¨n phßng";
        String table = String.join("\n", heads, row);
        PlanReading plan = Readings.of(table.getBytes(Charset.forName("windows-1252")));
        assertThat(contents(plan)).isEqualTo(List.of("Xây dựng mục tiêu chất lượng năm 2025"));
        assertThat(plan.remainder().doubts()).contains(Doubt.LETTERS_CONVERTED);
    }

    @Test
    void convertsRunsOfAWordFileByTheirFont() {
        String font = "<w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr>";
        String run = "<w:p><w:r>" + font + "<w:t>X©y dùng môc tiªu</w:t></w:r></w:p>";
        String body =
                WordBytes.tbl(
                        WordBytes.tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện"),
                        WordBytes.tr("1", "<w:tc>" + run + "</w:tc>", "Quý I", "Văn phòng"));
        PlanReading plan = Readings.ofBody(body);
        assertThat(contents(plan)).containsExactly("Xây dựng mục tiêu");
        assertThat(plan.remainder().doubts()).contains(Doubt.LETTERS_CONVERTED);
    }

    @Test
    void refusesTextWithoutEndAndTextWithNullBytes() {
        PlanReader reader = new PlanReader();
        byte[] endless = "Kế hoạch ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(endless)).isEqualTo(ReadingRefused.TOO_MUCH_TEXT);
        byte[] broken = PLAN.replace("h", "h\0").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(broken)).isEqualTo(ReadingRefused.UNKNOWN_KIND);
    }
}
