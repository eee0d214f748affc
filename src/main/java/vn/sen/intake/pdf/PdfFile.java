package vn.sen.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sen.intake.Doubt;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Unreadable;

/** Reads the text of a PDF file, in memory and within limits. */
public final class PdfFile {
    private PdfFile() {}

    public static PdfText read(byte[] file) throws Unreadable {
        Soundness.require(file);
        Hush.libraries();
        StandInFonts.use();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Fonts fonts = new Fonts();
            List<PageReader> readers = new ArrayList<>();
            List<Sheet> sheets = sheets(pdf, fonts, readers);
            boolean pictured =
                    readers.stream().filter(PageReader::isPicture).count() * 2 > sheets.size();
            Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
            if (fonts.hasOldLetters()) {
                doubts.add(Doubt.LETTERS_CONVERTED);
            }
            if (pictured) {
                doubts.add(Doubt.SCANNED);
            }
            Document document = new Document(new Assembly(sheets).blocks(), doubts);
            return new PdfText(document, pictured && PdfText.isGarbled(sheets));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(ReadingRefused.LOCKED_PDF);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReadingRefused.DAMAGED_PDF);
        }
    }

    private static List<Sheet> sheets(PDDocument pdf, Fonts fonts, List<PageReader> readers)
            throws IOException, Unreadable {
        if (pdf.getNumberOfPages() > PlanReader.MOST_PAGES) {
            throw new Unreadable(ReadingRefused.TOO_MANY_PAGES);
        }
        Cost cost = new Cost();
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            PageReader reader = new PageReader(page, fonts, cost);
            sheets.add(reader.read(sheets.size() + 1));
            readers.add(reader);
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(ReadingRefused.DAMAGED_PDF);
        }
        if (sheets.stream().allMatch(sheet -> sheet.glyphs().isEmpty())) {
            throw new Unreadable(ReadingRefused.SCAN);
        }
        return sheets;
    }
}
