package vn.sen.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.sen.intake.Doubt;
import vn.sen.intake.Item;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.harness.Count;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.program.Programs;

/** Scans that lie on their side, carry letters of their own, or are packed in other ways. */
class OddScansTests {
    private static final KnownPlan PLAN = KnownPlan.of(3, 6);
    private static final byte[] PAPER =
            PdfForm.of(PLAN, new PdfForm.Habits(true, false, 12, false, true, false, 0));
    private static final int DPI = 200;

    /** How a page is put into the file beside or over its text. */
    private interface Press {
        void page(PDDocument pdf, PDPage page, BufferedImage picture) throws IOException;
    }

    private static byte[] pressed(Press press) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PAPER)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                press.page(pdf, pdf.getPage(i), picture);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void cover(PDDocument pdf, PDPage page, PDImageXObject picture, AppendMode mode)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, mode, true, true)) {
            float width = page.getCropBox().getWidth();
            content.drawImage(picture, 0, 0, width, page.getCropBox().getHeight());
        }
    }

    private static PlanReader reader() {
        Programs programs = Programs.ofMachine();
        Assumptions.assumeTrue(
                programs.recognizer() != null, "Tesseract (tesseract) is not installed here");
        return new PlanReader(programs);
    }

    private static double share(PlanOutcome outcome) {
        Count count = new Count();
        count.add(PLAN, outcome);
        assertThat(count.wrongTimesUndoubted).isZero();
        return count.cellShare();
    }

    @Test
    void marksTheLettersThatAScannerPutUnderItsPicture() throws IOException {
        byte[] searchable =
                pressed(
                        (pdf, page, picture) ->
                                cover(
                                        pdf,
                                        page,
                                        JPEGFactory.createFromImage(pdf, picture),
                                        AppendMode.APPEND));
        PlanReading plan = (PlanReading) new PlanReader(Programs.NONE).read(searchable);
        assertThat(plan.items())
                .extracting(Item::content)
                .allSatisfy(found -> assertThat(found.doubts()).contains(Doubt.SCANNED));
        assertThat(share(plan)).isGreaterThan(99);
    }

    @Test
    void recognisesAnewWhatAScannerMadeOutBadly() throws IOException {
        byte[] garbled =
                pressed(
                        (pdf, page, picture) -> {
                            cover(
                                    pdf,
                                    page,
                                    JPEGFactory.createFromImage(pdf, picture),
                                    AppendMode.OVERWRITE);
                            try (PDPageContentStream content =
                                    new PDPageContentStream(
                                            pdf, page, AppendMode.APPEND, true, true)) {
                                content.beginText();
                                content.setFont(new PDType1Font(FontName.HELVETICA), 6);
                                content.newLineAtOffset(40, 500);
                                content.showText(
                                        String.join(
                                                " ",
                                                Collections.nCopies(20, "KE~ HO4CH Cfing tic")));
                                content.endText();
                            }
                        });
        assertThat(share(reader().read(garbled))).isGreaterThan(60);
        assertThat(reader().atOnce().read(garbled)).isEqualTo(ReadingRefused.SCAN);
        assertThat(new PlanReader(Programs.NONE).read(garbled))
                .isEqualTo(ReadingRefused.NO_PLAN_TABLE);
    }

    @Test
    void turnsPagesThatLieOnTheirSide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sideways(1).image(), "png", out);
        assertThat(reader().read(out.toByteArray())).isInstanceOf(PlanReading.class);
    }

    private static Grey sideways(int quarters) throws IOException {
        byte[] png = Copier.picture(PAPER, "png");
        return Grey.of(ImageIO.read(new ByteArrayInputStream(png)), 1).quarters(quarters);
    }

    @Test
    void turnsByRightAnglesWithoutLosingADot() throws IOException {
        Grey page = sideways(0);
        Grey round = page.quarters(1).quarters(1).quarters(2);
        assertThat(page.quarters(1).width()).isEqualTo(page.height());
        int x = page.width() / 3;
        for (int y = 0; y < page.height(); y++) {
            assertThat(round.isInk(x, y)).isEqualTo(page.isInk(x, y));
        }
    }

    @Test
    void tellsByItsWordsWhichWayAPageLies() {
        Tesseract.Seen first = new Tesseract.Seen("1", 100, 200, 25, 101, 92, "UBND");
        Tesseract.Seen next = new Tesseract.Seen("1", 100, 320, 25, 126, 93, "HUYỆN");
        assertThat(Tesseract.Seen.quarters(List.of(first, next))).isEqualTo(3);
        assertThat(Tesseract.Seen.quarters(List.of(next, first))).isEqualTo(1);
        Tesseract.Seen lies = new Tesseract.Seen("1", 100, 200, 101, 25, 92, "UBND");
        assertThat(Tesseract.Seen.quarters(List.of(lies))).isZero();
    }

    @Test
    void understandsOnlyASureTurn() {
        String told = "Page number: 0\nOrientation in degrees: 90\nRotate: 270\n";
        assertThat(Tesseract.turn(told + "Orientation confidence: 7.2\n")).isEqualTo(270);
        assertThat(Tesseract.turn(told + "Orientation confidence: 0.4\n")).isZero();
        assertThat(Tesseract.turn("")).isZero();
    }

    @Test
    void unpacksJpeg2000AndKnowsJbig2() throws IOException, Unreadable {
        byte[] packed =
                pressed(
                        (pdf, page, picture) -> {
                            ByteArrayOutputStream code = new ByteArrayOutputStream();
                            ImageIO.write(picture, "jpeg2000", code);
                            cover(
                                    pdf,
                                    page,
                                    new PDImageXObject(
                                            pdf,
                                            new ByteArrayInputStream(code.toByteArray()),
                                            COSName.JPX_DECODE,
                                            picture.getWidth(),
                                            picture.getHeight(),
                                            8,
                                            PDDeviceGray.INSTANCE),
                                    AppendMode.OVERWRITE);
                        });
        try (PageImages images = PageImages.ofPdf(packed)) {
            Grey page = images.page(0);
            assertThat(inkOf(page)).isGreaterThan(page.width() * (long) page.height() / 200);
        }
        assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
    }

    private static long inkOf(Grey page) {
        long ink = 0;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                ink += page.isInk(x, y) ? 1 : 0;
            }
        }
        return ink;
    }
}
