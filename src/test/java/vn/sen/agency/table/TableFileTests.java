package vn.sen.agency.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.actor.Outcome;

class TableFileTests {

    private static final String LIST =
            "Họ và tên;Đơn vị;Chức vụ\r\nNguyễn Thị Đào;Phòng Nghiệp vụ Y;Trưởng phòng\r\n";

    static Stream<byte[]> encodings() {
        return Stream.of(
                LIST.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8),
                Normalizer.normalize(LIST, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_16LE),
                ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_16BE),
                LIST.getBytes(StandardCharsets.UTF_16LE),
                windows(LIST));
    }

    /** Windows writes a letter with its shape and the tone behind it. */
    private static byte[] windows(String text) {
        StringBuilder parted = new StringBuilder();
        for (String each : text.split("", -1)) {
            String bare = Normalizer.normalize(each, Normalizer.Form.NFD);
            String tone = bare.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String shape = bare.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parted.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
        }
        return parted.toString().getBytes(Charset.forName("windows-1258"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTextInEveryEncodingThatExcelWrites(byte[] file) {
        assertThat(rows(file))
                .containsExactly(
                        new TableRow(1, List.of("Họ và tên", "Đơn vị", "Chức vụ")),
                        new TableRow(
                                2, List.of("Nguyễn Thị Đào", "Phòng Nghiệp vụ Y", "Trưởng phòng")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\nc;d", "a,b\nc,d", "a\tb\nc\td", "sep=|\na|b\nc|d", "a,b\rc,d"})
    void tellsTheSeparator(String text) {
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(TableRow::cells)
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void readsQuotedCellsWithBreaksAndCountsTheLinesOfTheFile() {
        String text = "Tên;Ghi chú\n\"Đào;\n \"\"Hoa\"\"\";x\n\n  ;\nAn;y";
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new TableRow(1, List.of("Tên", "Ghi chú")),
                        new TableRow(2, List.of("Đào; \"Hoa\"", "x")),
                        new TableRow(6, List.of("An", "y")));
    }

    @Test
    void readsWorkbooksWithTheLastValuesOfFormulas() {
        byte[] book =
                Workbooks.of(
                        new String[] {"Họ tên", "", "Số"},
                        new String[] {"=CONCATENATE(\"Trần \",\"An\")", "", "913456789"},
                        new String[] {"", "", ""},
                        new String[] {"=1/0", "", "x"});
        assertThat(rows(book))
                .containsExactly(
                        new TableRow(1, List.of("Họ tên", "", "Số")),
                        new TableRow(2, List.of("Trần An", "", "913456789")),
                        new TableRow(4, List.of("ERROR:#DIV/0!", "", "x")));
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo(TableRefused.EMPTY);
        assertThat(refusal("\n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(TableRefused.EMPTY);
        assertThat(refusal(new byte[TableFile.LARGEST + 1])).isEqualTo(TableRefused.TOO_LARGE);
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2};
        assertThat(refusal(old)).isEqualTo(TableRefused.OLD_OR_LOCKED);
        assertThat(refusal(new byte[] {1, 0, 0, 0, 2, 0, 0, 0}))
                .isEqualTo(TableRefused.NOT_A_TABLE);
        assertThat(refusal("a;\"b\nc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TableRefused.QUOTE_OPEN);
        assertThat(refusal(zip("word/document.xml", 10))).isEqualTo(TableRefused.NOT_A_TABLE);
        byte[] half = Workbooks.of(new String[][] {{"Họ tên", "Đơn vị"}});
        assertThat(refusal(java.util.Arrays.copyOf(half, half.length / 2)))
                .isIn(TableRefused.DAMAGED, TableRefused.NOT_A_TABLE);
    }

    @Test
    void refusesListsThatAreTooLong() {
        byte[] lines = "a;b\n".repeat(TableFile.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(lines)).isEqualTo(TableRefused.TOO_MANY_ROWS);
    }

    @Test
    void refusesWorkbooksThatGrowPastAllMeasure() throws IOException {
        assertThat(refusal(zip("xl/worksheets/sheet1.xml", 70_000_000)))
                .isEqualTo(TableRefused.TOO_LARGE);
        assertThat(refusal(zip("[Content_Types].xml", 2_000_000)))
                .isEqualTo(TableRefused.TOO_LARGE);
        byte[] book = Workbooks.of(new String[][] {{"Họ tên", "Đơn vị"}});
        byte[] boastful =
                Workbooks.changed(
                        book,
                        "xl/sharedStrings.xml",
                        (part, text) ->
                                text.replaceAll(
                                        "uniqueCount=\"\\d+\"", "uniqueCount=\"2000000000\""));
        assertThat(TableFile.read(boastful)).isNotNull();
    }

    @Test
    void readsNothingFromElsewhere() {
        byte[] book = Workbooks.of(new String[][] {{"Họ tên", "Đơn vị"}});
        byte[] reaching =
                Workbooks.changed(
                        book,
                        "xl/sharedStrings.xml",
                        (part, text) ->
                                text.replaceFirst(
                                                "\\?>",
                                                "?><!DOCTYPE sst [<!ENTITY x SYSTEM"
                                                        + " \"file:///etc/hostname\">]>")
                                        .replaceFirst("Họ tên", "&x;"));
        assertThat(refusal(reaching)).isEqualTo(TableRefused.DAMAGED);
    }

    private static byte[] zip(String part, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    private static List<TableRow> rows(byte[] file) {
        return switch (TableFile.read(file)) {
            case Outcome.Done<List<Sheet>>(List<Sheet> sheets) -> sheets.getFirst().rows();
            case Outcome.Refused<List<Sheet>>(var reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }

    private static Object refusal(byte[] file) {
        return switch (TableFile.read(file)) {
            case Outcome.Done<List<Sheet>>(List<Sheet> sheets) ->
                    throw new AssertionError("read: " + sheets);
            case Outcome.Refused<List<Sheet>>(var reason) -> reason;
        };
    }
}
