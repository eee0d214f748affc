package vn.sen.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Writes words into paragraphs, in the one typeface of the law. */
final class Pen {

    static final String FACE = "Times New Roman";

    /** A rule stands in a line of its own, a point high. */
    private static final int RULE_LINE = 40;

    private Pen() {}

    /** How words are written. */
    record Hand(int size, boolean bold, boolean italic) {

        static Hand plain(int size) {
            return new Hand(size, false, false);
        }

        static Hand bold(int size) {
            return new Hand(size, true, false);
        }

        static Hand italic(int size) {
            return new Hand(size, false, true);
        }
    }

    static XWPFRun write(XWPFParagraph paragraph, String text, Hand hand) {
        XWPFRun run = paragraph.createRun();
        face(run, hand);
        run.setText(text);
        return run;
    }

    private static void face(XWPFRun run, Hand hand) {
        run.setFontFamily(FACE);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.cs);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(hand.size());
        run.setBold(hand.bold());
        run.setItalic(hand.italic());
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, String text, Hand hand) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return plain(paragraph, text, hand);
    }

    /** Single lines, nothing between. */
    static XWPFParagraph plain(XWPFParagraph paragraph, String text, Hand hand) {
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1);
        write(paragraph, text, hand);
        return paragraph;
    }

    /**
     * A rule under words, centred in its box.
     *
     * @param box width of the box
     * @param length of the rule
     */
    static void rule(XWPFParagraph paragraph, int box, int length) {
        int side = Math.max(0, (box - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        CTPPr how = paragraph.getCTP().getPPr();
        how.getPBdr().getTop().setSz(BigInteger.valueOf(6));
        how.getPBdr().getTop().setSpace(BigInteger.ONE);
        CTSpacing spacing = how.isSetSpacing() ? how.getSpacing() : how.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(20));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(RULE_LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        write(paragraph, "", Hand.plain(2));
    }

    static void lineOfPage(XWPFParagraph paragraph, Hand hand) {
        XWPFRun run = paragraph.createRun();
        face(run, hand);
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        XWPFRun code = paragraph.createRun();
        face(code, hand);
        code.getCTR().addNewInstrText().setStringValue("PAGE");
        XWPFRun end = paragraph.createRun();
        face(end, hand);
        end.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
