package vn.sen.paper.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.sen.paper.Block;
import vn.sen.paper.Grid;
import vn.sen.paper.word.Pen.Hand;

/** The words of a paper (box 6) and whom a letter addresses (box 9a). */
final class Body {

    private static final int SIZE = 14;
    private static final int IN_A_TABLE = 13;

    private final XWPFDocument document;

    Body(XWPFDocument document) {
        this.document = document;
    }

    /** One stands beside the words; several below, their dashes in line under the colon. */
    void to(List<String> addressees) {
        String words = FixedWords.get("to");
        XWPFParagraph first = document.createParagraph();
        if (addressees.size() == 1) {
            Pen.centred(first, words + " " + addressees.getFirst() + ".", Hand.plain(SIZE));
            first.setSpacingBefore(3 * Measures.GAP);
            first.setSpacingAfter(Measures.GAP);
            return;
        }
        int from = Measures.mm(35);
        Pen.plain(first, words, Hand.plain(SIZE)).setSpacingBefore(3 * Measures.GAP);
        first.setIndentationLeft(from);
        int colon = Measures.points(Width.of(words.substring(0, words.length() - 1), SIZE, false));
        int dash = Measures.points(Width.of("- ", SIZE, false));
        for (int i = 0; i < addressees.size(); i++) {
            boolean last = i == addressees.size() - 1;
            XWPFParagraph line = document.createParagraph();
            Pen.plain(line, "- " + addressees.get(i) + (last ? "." : ";"), Hand.plain(SIZE));
            line.setIndentationLeft(from + colon + dash);
            line.setIndentationHanging(dash);
            if (last) {
                line.setSpacingAfter(Measures.GAP);
            }
        }
    }

    void write(Block block) {
        switch (block) {
            case Block.Words(String text) -> paragraph(text);
            case Grid grid -> table(grid);
        }
    }

    private void paragraph(String text) {
        XWPFParagraph words = Pen.plain(document.createParagraph(), text, Hand.plain(SIZE));
        words.setAlignment(ParagraphAlignment.BOTH);
        words.setFirstLineIndent(Measures.INDENT);
        words.setSpacingBefore(Measures.GAP);
        words.setSpacingBetween(1.15);
    }

    private void table(Grid grid) {
        gap();
        int[] widths =
                grid.columns().stream()
                        .mapToInt(each -> Measures.TEXT_WIDTH * each.share() / 100)
                        .toArray();
        XWPFTable table = Boxes.lined(document, grid.rows().size() + 1, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            Pen.centred(
                    Boxes.next(head.getCell(column)),
                    grid.columns().get(column).title(),
                    Hand.bold(IN_A_TABLE));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            row(table.getRow(row + 1), grid.columns(), grid.rows().get(row));
        }
        gap();
    }

    private static void row(XWPFTableRow row, List<Grid.Column> columns, List<String> cells) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            XWPFParagraph cell =
                    Pen.plain(
                            Boxes.next(row.getCell(column)),
                            cells.get(column),
                            Hand.plain(IN_A_TABLE));
            if (columns.get(column).centred()) {
                cell.setAlignment(ParagraphAlignment.CENTER);
            }
        }
    }

    private void gap() {
        Pen.plain(document.createParagraph(), "", Hand.plain(6));
    }
}
