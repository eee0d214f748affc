package vn.sen.intake.harness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Sets a Word file as another typist would: paper, margins, fonts, spacing, alignment. */
public final class Typist {
    private static final List<String> FONTS =
            List.of(
                    "Times New Roman",
                    "Times New Roman",
                    "Arial",
                    "DejaVu Serif",
                    "Liberation Sans Narrow");

    private final Random random;
    private final XWPFDocument document;

    private Typist(XWPFDocument document, long seed) {
        this.document = document;
        this.random = new Random(seed * 31 + 7);
    }

    /** The same words, otherwise set. */
    public static byte[] set(byte[] word, long seed) {
        return set(word, seed, true);
    }

    /** The same words, otherwise set; with rules around cells or without. */
    public static byte[] set(byte[] word, long seed, boolean ruled) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Typist(document, seed).set(ruled);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(boolean ruled) {
        paper();
        int size = 11 + random.nextInt(4);
        String font = FONTS.get(random.nextInt(FONTS.size()));
        int spacing = List.of(0, 0, 60, 120).get(random.nextInt(4));
        boolean indents = random.nextBoolean();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            set(paragraph, font, size + 1);
            paragraph.setSpacingAfter(spacing);
            if (indents && paragraph.getAlignment() == ParagraphAlignment.BOTH) {
                paragraph.setIndentationFirstLine(567);
            }
        }
        for (XWPFTable table : document.getTables()) {
            boolean main = table.getRow(0).getTableCells().size() > 2;
            if (main && !ruled) {
                table.removeBorders();
            }
            table(table, font, main ? size : 13, main);
        }
        numberPages();
    }

    private void paper() {
        CTSectPr section =
                document.getDocument().getBody().isSetSectPr()
                        ? document.getDocument().getBody().getSectPr()
                        : document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        boolean lying = random.nextInt(3) == 0;
        size.setW(BigInteger.valueOf(lying ? 16838 : 11906));
        size.setH(BigInteger.valueOf(lying ? 11906 : 16838));
        if (lying) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(lying ? 1134 : 850));
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
    }

    private void table(XWPFTable table, String font, int size, boolean main) {
        boolean middle = random.nextInt(3) == 0;
        boolean centres = random.nextBoolean();
        boolean whole = random.nextInt(3) == 0;
        boolean justified = random.nextInt(3) == 0;
        int before = List.of(0, 0, 40, 60).get(random.nextInt(4));
        for (int i = 0; i < table.getRows().size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(main && whole);
            for (int c = 0; c < row.getTableCells().size(); c++) {
                XWPFTableCell cell = row.getCell(c);
                if (main && (middle || i == 0)) {
                    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                }
                for (XWPFParagraph paragraph : cell.getParagraphs()) {
                    set(paragraph, font, size);
                    boolean centre = centres && c != 1 && !paragraph.getText().startsWith("-");
                    if (main) {
                        paragraph.setSpacingBefore(before);
                        paragraph.setSpacingAfter(before);
                    }
                    if (main && i > 0) {
                        paragraph.setAlignment(alignment(centre, justified));
                    }
                }
            }
        }
    }

    private static ParagraphAlignment alignment(boolean centre, boolean justified) {
        if (centre) {
            return ParagraphAlignment.CENTER;
        }
        return justified ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT;
    }

    private static void set(XWPFParagraph paragraph, String font, int size) {
        paragraph
                .getRuns()
                .forEach(
                        run -> {
                            run.setFontFamily(font);
                            run.setFontSize(size);
                        });
    }

    private void numberPages() {
        int where = random.nextInt(3);
        if (where == 2) {
            return;
        }
        XWPFParagraph paragraph =
                where == 0
                        ? document.createHeader(HeaderFooterType.DEFAULT).createParagraph()
                        : document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
