package vn.sen.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sen.intake.Doubt;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Unreadable;

/** Reads the text of a PDF file, in memory and within limits. */
public final class PdfFile {
    private PdfFile() {}

    public static Document read(byte[] file) throws Unreadable {
        Soundness.require(file);
        Hush.libraries();
        StandInFonts.use();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Fonts fonts = new Fonts();
            List<Block> blocks = new Assembly(sheets(pdf, fonts)).blocks();
            return new Document(
                    blocks, fonts.hasOldLetters() ? Set.of(Doubt.LETTERS_CONVERTED) : Set.of());
        } catch (InvalidPasswordException e) {
            throw new Unreadable(ReadingRefused.LOCKED_PDF);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(ReadingRefused.DAMAGED_PDF);
        }
    }

    private static List<Sheet> sheets(PDDocument pdf, Fonts fonts) throws IOException, Unreadable {
        if (pdf.getNumberOfPages() > PlanReader.MOST_PAGES) {
            throw new Unreadable(ReadingRefused.TOO_MANY_PAGES);
        }
        Cost cost = new Cost();
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            sheets.add(new PageReader(page, fonts, cost).read(sheets.size() + 1));
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
