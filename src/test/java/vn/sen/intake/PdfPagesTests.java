package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.sen.intake.harness.KnownCell;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.plan.SourcePage;
import vn.sen.plan.domain.PrintedRows;

/** The pages of PDF files as they are, and where the rows of a plan stand on them. */
class PdfPagesTests {

    private static final PdfForm.Habits PLAIN =
            new PdfForm.Habits(true, true, 12, false, false, false, 0);

    private final KnownPlan plan = KnownPlan.of(3001, 24);
    private final byte[] file = PdfForm.of(plan, PLAIN);

    @Test
    void areDrawnAsTheyArePrinted() throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(picture(file, 1)));

        assertThat(first.getWidth()).isEqualTo(1600);
        assertThat(first.getHeight()).isBetween(1100, 1140);
        assertThat(inked(first)).isGreaterThan(10_000);
    }

    @Test
    void areThereAsFarAsTheFileGoes() {
        int last = PdfPages.of(file).size();

        assertThat(last).isGreaterThan(1);
        assertThat(PdfPages.picture(file, last)).isPresent();
        assertThat(PdfPages.picture(file, last + 1)).isEmpty();
        assertThat(PdfPages.picture(file, 0)).isEmpty();
    }

    @Test
    void bearTheRowsOfThePlanInTheirOrder() {
        List<SourcePage> pages = PdfPages.of(file);
        PrintedRows printed = new PrintedRows(pages);
        int found = 0;
        int behind = -1;
        for (KnownPlan.KnownRow row : plan.rows()) {
            Optional<PrintedRows.Place> place =
                    printed.find(row.of(KnownCell.CONTENT), row.of(KnownCell.TIME), behind);
            if (place.isPresent() && place.get().index() > behind) {
                behind = place.get().index();
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(plan.rows().size() * 9 / 10);
    }

    @Test
    void ofAFileThatIsNotSoundAreNone() {
        byte[] half = Arrays.copyOf(file, file.length / 2);
        byte[] words = "%PDF-1.7 là tên thôi".getBytes(StandardCharsets.UTF_8);

        assertThat(PdfPages.of(half)).isEmpty();
        assertThat(PdfPages.picture(half, 1)).isEmpty();
        assertThat(PdfPages.of(words)).isEmpty();
        assertThat(PdfPages.picture(words, 1)).isEmpty();
    }

    @Test
    void thatDrawWithoutEndAreGivenUp() throws IOException {
        byte[] endless = drawing(400_000);
        long start = System.nanoTime();

        PdfPages.picture(endless, 1);

        assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
    }

    @Test
    void ofEndlessPaperAreNoLargerThanOthers() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(14_400, 20)));
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(picture(bytes(pdf), 1)));
            assertThat(page.getWidth()).isEqualTo(1600);
        }
    }

    private static byte[] drawing(int rings) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (int ring = 0; ring < rings; ring++) {
                    content.addRect(0, 0, 595, 842);
                    content.fill();
                }
            }
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] picture(byte[] file, int page) {
        return PdfPages.picture(file, page).orElseThrow();
    }

    private static int inked(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
