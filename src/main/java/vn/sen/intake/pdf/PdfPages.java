package vn.sen.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.sen.intake.PlanReader;
import vn.sen.intake.document.Unreadable;
import vn.sen.plan.SourcePage;

/** Shows the pages of a PDF file as they are, within limits of size, work and time. */
public final class PdfPages {

    /** Pages behind these are not shown: their file is there to be opened. */
    private static final int MOST = 60;

    /** Above a line's baseline, and below it, as shares of its size. */
    private static final double ABOVE = 0.95;

    private static final double BELOW = 0.3;

    private PdfPages() {}

    /** The first pages with their lines; none of a file that is not sound. */
    public static List<SourcePage> of(byte[] file) {
        try (PDDocument pdf = open(file)) {
            Fonts fonts = new Fonts();
            Cost cost = new Cost();
            List<SourcePage> pages = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                if (pages.size() < MOST) {
                    pages.add(page(page, new PageReader(page, fonts, cost).read(pages.size() + 1)));
                }
            }
            return pages;
        } catch (IOException | Unreadable | RuntimeException unsound) {
            return List.of();
        }
    }

    /** A page as a PNG; nothing where there is no such page, or where drawing costs too much. */
    public static Optional<byte[]> picture(byte[] file, int number) {
        try (PDDocument pdf = open(file)) {
            return number < 1 || number > Math.min(MOST, pdf.getNumberOfPages())
                    ? Optional.empty()
                    : Optional.of(PagePicture.png(pdf, number - 1));
        } catch (IOException | Unreadable | RuntimeException unsound) {
            return Optional.empty();
        }
    }

    private static PDDocument open(byte[] file) throws IOException, Unreadable {
        Soundness.require(file);
        Hush.libraries();
        StandInFonts.use();
        PDDocument pdf = Loader.loadPDF(file);
        if (pdf.getNumberOfPages() > PlanReader.MOST_PAGES) {
            pdf.close();
            throw new IOException("too many pages");
        }
        return pdf;
    }

    /** Lines are told only where the page is shown the way its text is read. */
    private static SourcePage page(PDPage page, Sheet sheet) {
        boolean lies = page.getRotation() % 180 != 0;
        double width = lies ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        double height = lies ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        boolean upright = Math.abs(width - sheet.width()) < 1;
        List<SourcePage.Line> lines =
                TextLine.of(sheet.number(), sheet.glyphs()).stream()
                        .map(each -> line(each, upright))
                        .toList();
        return new SourcePage(sheet.number(), width, height, lines);
    }

    private static SourcePage.Line line(TextLine line, boolean upright) {
        return upright
                ? new SourcePage.Line(
                        line.text(),
                        line.baseline() - line.size() * ABOVE,
                        line.baseline() + line.size() * BELOW)
                : new SourcePage.Line(line.text(), 0, 0);
    }
}
