package vn.sen.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Boxes that stand beside each other: tables of fixed widths. */
final class Boxes {

    /** What word processors leave at the sides of a cell, and set a table out by. */
    private static final int CELL_MARGIN = 108;

    private Boxes() {}

    /** A table with lines, as wide as the text: its outer lines stand at the margins. */
    static XWPFTable lined(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = table(document, rows, widths);
        width(table.getCTTbl().getTblPr().addNewTblInd(), CELL_MARGIN);
        return table;
    }

    private static XWPFTable table(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        CTTblPr how = table.getCTTbl().getTblPr();
        how.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(TableRowAlign.LEFT);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int whole = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            whole += width;
        }
        width(how.isSetTblW() ? how.getTblW() : how.addNewTblW(), whole);
        for (XWPFTableRow row : table.getRows()) {
            for (int cell = 0; cell < widths.length; cell++) {
                CTTblWidth box = row.getCell(cell).getCTTc().addNewTcPr().addNewTcW();
                width(box, widths[cell]);
            }
        }
        return table;
    }

    /** The same without lines, to stand things beside each other. */
    static XWPFTable invisible(XWPFDocument document, int rows, int... widths) {
        XWPFTable table = table(document, rows, widths);
        table.removeBorders();
        CTTblPr how = table.getCTTbl().getTblPr();
        width(how.addNewTblInd(), 0);
        CTTblCellMar margins = how.addNewTblCellMar();
        width(margins.addNewLeft(), 0);
        width(margins.addNewRight(), 0);
        return table;
    }

    /** The first paragraph of a cell while it is empty, else a new one. */
    static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().getLast();
        return cell.getParagraphs().size() == 1 && last.getRuns().isEmpty()
                ? last
                : cell.addParagraph();
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }
}
