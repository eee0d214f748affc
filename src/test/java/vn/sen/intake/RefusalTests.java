package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.OwnTempFiles;
import vn.sen.intake.program.Programs;

@Isolated("counts the passing files of the whole machine")
class RefusalTests {
    private static final String PLAN = "dong-thap-health-2023";
    private static final String HEADS =
            WordBytes.tr("TT", "Nội dung", "Thời gian", "Đơn vị thực hiện");
    private final PlanReader reader = new PlanReader();

    @Test
    void refusesAnEmptyFile() {
        assertThat(reader.read(new byte[0])).isEqualTo(ReadingRefused.EMPTY);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(reader.read(new byte[PlanReader.LARGEST + 1]))
                .isEqualTo(ReadingRefused.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{plan}", "<html>Kế hoạch</html>", "x", "\u0000"})
    void refusesWhatIsNoWordFile(String content) {
        assertThat(reader.read(content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReadingRefused.UNKNOWN_KIND);
    }

    @Test
    void refusesAProgramWhateverItsName() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(reader.read(program)).isEqualTo(ReadingRefused.PROGRAM);
        assertThat(reader.read(new byte[] {0x7F, 'E', 'L', 'F', 2}))
                .isEqualTo(ReadingRefused.PROGRAM);
    }

    @Test
    void refusesAWorkbookAndOtherZips() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("TT");
            workbook.write(out);
        }
        assertThat(reader.read(out.toByteArray())).isEqualTo(ReadingRefused.UNKNOWN_KIND);
    }

    @Test
    void refusesTheOldWordFormatWhereNothingReadsIt() throws IOException {
        PlanReader alone = new PlanReader(Programs.NONE);
        assertThat(alone.read(compound("WordDocument"))).isEqualTo(ReadingRefused.OLD_WORD);
        assertThat(reader.read(compound("Workbook"))).isEqualTo(ReadingRefused.UNKNOWN_KIND);
    }

    private static byte[] compound(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void refusesAFileWithAPassword() throws Exception {
        OwnTempFiles.use();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(PlanDocuments.word(PLAN));
            }
            files.writeFilesystem(out);
        }
        assertThat(reader.read(out.toByteArray())).isEqualTo(ReadingRefused.ENCRYPTED);
    }

    @Test
    void refusesMacros() {
        byte[] hidden = WordBytes.body("").with("word/vbaProject.bin", "x").bytes();
        assertThat(reader.read(hidden)).isEqualTo(ReadingRefused.MACROS);
        byte[] declared =
                WordBytes.ofType("application/vnd.ms-word.document.macroEnabled.main+xml").bytes();
        assertThat(reader.read(declared)).isEqualTo(ReadingRefused.MACROS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.999})
    void refusesAFileThatIsCutOff(double share) {
        byte[] whole = PlanDocuments.word(PLAN);
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
        assertThat(reader.read(cut)).isEqualTo(ReadingRefused.DAMAGED);
    }

    @Test
    void readsOrRefusesButNeverBreaksOverDamagedBytes() {
        byte[] whole = PlanDocuments.word(PLAN);
        for (int at = 4; at < whole.length; at += 41) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            assertThat(reader.read(damaged)).isNotNull();
        }
    }

    @Test
    void refusesBrokenXmlAndEntities() {
        byte[] broken = WordBytes.body("").with("word/document.xml", "<w:document>").bytes();
        assertThat(reader.read(broken)).isEqualTo(ReadingRefused.DAMAGED);
        String entity =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>";
        assertThat(reader.read(WordBytes.body("").with("word/document.xml", entity).bytes()))
                .isEqualTo(ReadingRefused.DAMAGED);
    }

    @Test
    void refusesWhatBlowsUpWhenUnpacked() {
        byte[] bomb =
                WordBytes.body("").with("word/document.xml", new byte[200 * 1024 * 1024]).bytes();
        assertThat(bomb.length).isLessThan(PlanReader.LARGEST);
        assertThat(reader.read(bomb)).isEqualTo(ReadingRefused.OVERBLOWN);
    }

    @Test
    void refusesTablesInTablesWithoutEnd() {
        String inner = WordBytes.p("x");
        for (int i = 0; i < 3000; i++) {
            inner = "<w:tbl><w:tr><w:tc>" + inner + "</w:tc></w:tr></w:tbl>";
        }
        assertThat(reader.read(WordBytes.body(inner).bytes()))
                .isIn(ReadingRefused.OVERBLOWN, ReadingRefused.DAMAGED);
    }

    @Test
    void refusesTenThousandRows() {
        String row = WordBytes.tr("1", "Họp", "Quý I", "Văn phòng");
        byte[] file = WordBytes.body(WordBytes.tbl(HEADS, row.repeat(10_000))).bytes();
        assertThat(reader.read(file)).isEqualTo(ReadingRefused.TOO_MANY_ROWS);
    }

    @Test
    void refusesADocumentWithoutATableOfTasks() {
        assertThat(reader.read(WordBytes.body("").bytes())).isEqualTo(ReadingRefused.NO_PLAN_TABLE);
        String letter =
                WordBytes.p("Kính gửi: Sở Y tế")
                        + WordBytes.tbl(
                                WordBytes.tr("STT", "Họ và tên", "Chức vụ"),
                                WordBytes.tr("1", "Nguyễn Văn An", "Giám đốc"));
        assertThat(reader.read(WordBytes.body(letter).bytes()))
                .isEqualTo(ReadingRefused.NO_PLAN_TABLE);
        assertThat(reader.read(WordBytes.body(WordBytes.tbl(HEADS)).bytes()))
                .isEqualTo(ReadingRefused.NO_PLAN_TABLE);
    }

    @Test
    void readsAPlanWithoutAYearAndSaysSo() {
        String body =
                WordBytes.p("KẾ HOẠCH")
                        + WordBytes.p("Duy trì hệ thống quản lý chất lượng ISO 9001:2015")
                        + WordBytes.tbl(HEADS, WordBytes.tr("1", "Họp", "Quý I", "Văn phòng"));
        PlanReading plan = (PlanReading) reader.read(WordBytes.body(body).bytes());
        assertThat(plan.subject().year()).isNull();
        assertThat(plan.remainder().doubts()).contains(Doubt.YEAR_MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDo(ReadingRefused refused) {
        String sentence =
                MessageFormat.format(
                        ResourceBundle.getBundle("messages.intake", Locale.ROOT)
                                .getString(refused.key()),
                        refused.limit());
        assertThat(sentence).containsIgnoringCase("hãy").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyAValueIsDoubtful(Doubt doubt) {
        assertThat(ResourceBundle.getBundle("messages.intake", Locale.ROOT).getString(doubt.key()))
                .isNotBlank();
    }

    @Test
    void leavesNoTemporaryFilesBehind() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        long before = countPoi(folder);
        reader.read(PlanDocuments.word(PLAN));
        assertThat(countPoi(folder)).isEqualTo(before);
    }

    private static long countPoi(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().contains("docx")).count();
        }
    }
}
