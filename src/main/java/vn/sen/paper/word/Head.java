package vn.sen.paper.word;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.sen.paper.Issuer;
import vn.sen.paper.Numbering;
import vn.sen.paper.PlaceAndDay;
import vn.sen.paper.word.Pen.Hand;

/** The head of a paper: boxes 1 to 4, and 5b where it has no title (annex I, part I, IV). */
final class Head {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Room for a number that is not given yet. */
    private static final String ROOM = "\u00a0".repeat(8);

    private static final String ROOM_FOR_A_DAY = "\u00a0".repeat(5);

    /** Part of the name's length that the rule under it takes: from a third to a half. */
    private static final double RULE = 0.4;

    private static final int MOTTO = 14;
    private static final int NAME = 13;

    private final XWPFTable boxes;

    Head(XWPFDocument document) {
        boxes = Boxes.invisible(document, 2, Measures.HEAD_LEFT, Measures.HEAD_RIGHT);
    }

    void nation() {
        XWPFTableCell box = boxes.getRow(0).getCell(1);
        Pen.centred(Boxes.next(box), FixedWords.get("nation"), Hand.bold(NAME));
        String motto = FixedWords.get("motto");
        Pen.centred(Boxes.next(box), motto, Hand.bold(MOTTO));
        int length = Measures.points(Width.of(motto, MOTTO, true));
        Pen.rule(Boxes.next(box), Measures.HEAD_RIGHT, length);
    }

    void issuer(Issuer issuer) {
        XWPFTableCell box = boxes.getRow(0).getCell(0);
        if (issuer.above() != null) {
            Pen.centred(Boxes.next(box), upper(issuer.above()), Hand.plain(NAME));
        }
        String name = upper(issuer.name());
        Pen.centred(Boxes.next(box), name, Hand.bold(NAME));
        double line = Math.min(Measures.HEAD_LEFT, Measures.points(Width.of(name, NAME, true)));
        Pen.rule(Boxes.next(box), Measures.HEAD_LEFT, (int) (line * RULE));
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }

    /** Number and symbol and, of a paper without a title, what it is about. */
    void numbering(Numbering numbering, @Nullable String subject) {
        XWPFTableCell box = boxes.getRow(1).getCell(0);
        String number = numbering.number().isEmpty() ? ROOM : numbering.number();
        XWPFParagraph line = Boxes.next(box);
        Pen.centred(line, FixedWords.get("number", number, numbering.symbol()), Hand.plain(NAME));
        line.setSpacingBefore(Measures.GAP);
        if (subject != null) {
            XWPFParagraph about = Boxes.next(box);
            Pen.centred(about, FixedWords.get("subject", subject), Hand.plain(12));
            about.setSpacingBefore(Measures.GAP);
        }
    }

    void placeAndDay(PlaceAndDay when) {
        XWPFParagraph line = Boxes.next(boxes.getRow(1).getCell(1));
        LocalDate month = when.day() == null ? when.month() : when.day();
        String day = when.day() == null ? ROOM_FOR_A_DAY : zero(when.day().getDayOfMonth(), 9);
        String place = when.place().isEmpty() ? ROOM + ROOM : when.place();
        Pen.centred(
                line,
                FixedWords.get(
                        "place-and-day",
                        place,
                        day,
                        zero(month.getMonthValue(), 2),
                        String.valueOf(month.getYear())),
                Hand.italic(MOTTO));
        line.setSpacingBefore(Measures.GAP);
    }

    /** Days below ten and the months January and February have a zero before them (II.4.b). */
    private static String zero(int number, int upTo) {
        return number <= upTo ? "0" + number : String.valueOf(number);
    }
}
