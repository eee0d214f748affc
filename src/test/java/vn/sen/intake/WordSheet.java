package vn.sen.intake;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Types a document in Word, with the habits of different typists. */
public final class WordSheet {
    private static final String FONT = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();
    private boolean numbering;
    private boolean lying;
    private BigInteger dashes = BigInteger.ZERO;
    private BigInteger numbers = BigInteger.ZERO;

    /** Dashes and row numbers come from Word's lists from here on. */
    public void numbersLists() {
        numbering = true;
        dashes = list(STNumberFormat.BULLET, "-");
        numbers = list(STNumberFormat.DECIMAL, "%1");
    }

    public void liesDown() {
        CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        lying = true;
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
    }

    private BigInteger list(STNumberFormat.Enum format, String pattern) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        int id = document.getNumbering() == null ? 0 : 1;
        list.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(pattern);
        var numberings =
                document.getNumbering() == null
                        ? document.createNumbering()
                        : document.getNumbering();
        BigInteger abstractId =
                numberings.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list));
        return numberings.addNum(abstractId);
    }

    public void paragraph(char setting, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (setting == '=') {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        } else {
            paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
        boolean dash = setting == '-';
        if (dash && numbering) {
            paragraph.setNumID(dashes);
        }
        String typed = dash && !numbering ? "- " + text : text;
        type(paragraph, typed, setting == '=' || setting == '#');
    }

    private static void type(XWPFParagraph paragraph, String text, boolean bold) {
        String[] lines = text.split("\\s*\u21b5\\s*", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFRun run = paragraph.createRun();
            run.setFontFamily(FONT);
            run.setFontSize(14);
            run.setBold(bold);
            run.setUnderline(UnderlinePatterns.NONE);
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    public void table(List<List<String>> rows, boolean ruled, int headings, boolean repeated) {
        table(rows, ruled, headings, repeated, List.of());
    }

    /**
     * @param widths of the columns, by their shares; none where they are all alike
     */
    void table(
            List<List<String>> rows,
            boolean ruled,
            int headings,
            boolean repeated,
            List<Integer> widths) {
        XWPFTable table = document.createTable(0, 0);
        if (!ruled) {
            table.removeBorders();
        }
        widths(table, rows.getFirst().size(), ruled, widths);
        while (table.getNumberOfRows() > 0) {
            table.removeRow(0);
        }
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            row.setRepeatHeader(repeated && i < headings);
            for (int c = 0; c < rows.get(i).size(); c++) {
                cell(row, rows, i, c, i < headings, ruled);
            }
        }
        document.createParagraph();
    }

    /** Word wants to know the widths of the grid; the column of numbers is narrow. */
    private void widths(XWPFTable table, int columns, boolean ruled, List<Integer> shares) {
        int page = lying ? 14_000 : 9_300;
        int narrow = ruled ? 650 : page / columns;
        CTTblGrid grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < columns; i++) {
            int alike = i == 0 ? narrow : (page - narrow) / (columns - 1);
            int width = shares.isEmpty() ? alike : page * shares.get(i) / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void cell(
            XWPFTableRow row,
            List<List<String>> rows,
            int i,
            int c,
            boolean heading,
            boolean ruled) {
        String text = rows.get(i).get(c);
        if (text.equals("<")) {
            List<XWPFTableCell> cells = row.getTableCells();
            CTTcPr left = properties(cells.getLast());
            int span = left.isSetGridSpan() ? left.getGridSpan().getVal().intValue() : 1;
            (left.isSetGridSpan() ? left.getGridSpan() : left.addNewGridSpan())
                    .setVal(BigInteger.valueOf(span + 1L));
            return;
        }
        XWPFTableCell cell = row.createCell();
        boolean above = i + 1 < rows.size() && c < rows.get(i + 1).size();
        if (text.equals("^")) {
            properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        if (above && rows.get(i + 1).get(c).equals("^")) {
            properties(cell).addNewVMerge().setVal(STMerge.RESTART);
        }
        fill(cell, text, heading, !ruled && !text.contains("\u00b6 -"));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private void fill(XWPFTableCell cell, String text, boolean heading, boolean centred) {
        String[] paragraphs = text.split("\\s*\u00b6\\s*", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            XWPFParagraph paragraph =
                    i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            String typed = paragraphs[i];
            boolean bold = heading || typed.startsWith("*");
            if (heading || centred) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            if (typed.equals("@")) {
                paragraph.setNumID(numbers);
            } else if (numbering && typed.startsWith("- ") && !typed.contains("; - ")) {
                paragraph.setNumID(dashes);
                type(paragraph, typed.substring(2), bold);
            } else {
                type(paragraph, typed.startsWith("*") ? typed.substring(1) : typed, bold);
            }
        }
    }

    public XWPFDocument finish() {
        return document;
    }
}
