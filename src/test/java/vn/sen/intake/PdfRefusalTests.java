package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.harness.Sheets;
import vn.sen.intake.program.Programs;

/** PDF files that cannot be read, and what is said of them. */
class PdfRefusalTests {
    private static final byte[] PLAN = PdfForm.of(KnownPlan.of(3, 20));
    private final PlanReader reader = new PlanReader();

    @Test
    void refusesPagesThatArePictures() throws IOException {
        assertThat(new PlanReader(Programs.NONE).read(blank(3))).isEqualTo(ReadingRefused.SCAN);
    }

    private static byte[] blank(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void refusesTwoThousandPagesAtOnce() throws IOException {
        byte[] file = blank(2_000);
        long begun = System.nanoTime();
        assertThat(reader.read(file)).isEqualTo(ReadingRefused.TOO_MANY_PAGES);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void refusesAFileThatWantsAPassword() throws IOException {
        assertThat(reader.read(locked("chu", "nguoi"))).isEqualTo(ReadingRefused.LOCKED_PDF);
    }

    @Test
    void readsAFileOfWhichOnlyChangesAreLocked() throws IOException {
        assertThat(reader.read(locked("chu", ""))).isInstanceOf(PlanReading.class);
    }

    private static byte[] locked(String owner, String user) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PLAN)) {
            pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.8, 0.99})
    void refusesAFileThatIsCutOff(double share) {
        byte[] cut = Arrays.copyOf(PLAN, (int) (PLAN.length * share));
        assertThat(reader.read(cut)).isIn(ReadingRefused.DAMAGED_PDF, ReadingRefused.UNKNOWN_KIND);
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPdfFile() {
        byte[] file = "%PDF-1.7 ... %%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(reader.read(file)).isEqualTo(ReadingRefused.DAMAGED_PDF);
    }

    @Test
    void readsOrRefusesButNeverBreaksOverDamagedBytes() {
        for (int at = 9; at < PLAN.length; at += PLAN.length / 60) {
            byte[] damaged = PLAN.clone();
            damaged[at] ^= 0x55;
            assertThat(reader.read(damaged)).isNotNull();
        }
    }

    @Test
    void refusesWhatBlowsUpWhenUnpacked() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream content = new PDStream(pdf);
            try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 150; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(content);
            pdf.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(reader.read(out.toByteArray())).isEqualTo(ReadingRefused.OVERBLOWN);
        }
    }

    @Test
    void refusesALetterWithoutATableOfTasks() {
        Sheets sheets = new Sheets(false);
        sheets.write("Kính gửi: Sở Y tế", 80, 100, 13, false);
        assertThat(reader.read(sheets.bytes())).isEqualTo(ReadingRefused.NO_PLAN_TABLE);
    }

    @Test
    void keepsNoListOfTheFontsOfTheMachine() throws IOException {
        Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        // Those who make the papers of other tests may have left one.
        Files.deleteIfExists(list);
        reader.read(PLAN);
        assertThat(list).doesNotExist();
    }
}
