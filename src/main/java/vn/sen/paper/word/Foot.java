package vn.sen.paper.word;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.sen.paper.Receivers;
import vn.sen.paper.Signer;
import vn.sen.paper.word.Pen.Hand;

/** The foot of a paper: receivers on the left (9b), who signs on the right (7a to 7c). */
final class Foot {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** Lines left free for the signature. */
    private static final int ROOM = 4;

    private static final int SIZE = 14;

    private final XWPFTable boxes;

    Foot(XWPFDocument document) {
        Pen.plain(document.createParagraph(), "", Hand.plain(6));
        boxes = Boxes.invisible(document, 1, Measures.FOOT_LEFT, Measures.FOOT_RIGHT);
        boxes.getRow(0).setCantSplitRow(true);
    }

    void receivers(Receivers receivers) {
        XWPFTableCell box = boxes.getRow(0).getCell(0);
        Pen.plain(Boxes.next(box), FixedWords.get("receivers"), new Hand(12, true, true));
        line(box, FixedWords.get("as-above") + ";");
        receivers.others().forEach(each -> line(box, each + ";"));
        line(box, FixedWords.get("kept", receivers.kept()) + ".");
    }

    private static void line(XWPFTableCell box, String text) {
        Pen.plain(Boxes.next(box), "- " + text, Hand.plain(11));
    }

    void signer(Signer signer) {
        XWPFTableCell box = boxes.getRow(0).getCell(1);
        if (!signer.authority().isEmpty()) {
            Pen.centred(Boxes.next(box), upper(signer.authority()), Hand.bold(SIZE));
        }
        Pen.centred(Boxes.next(box), upper(signer.position()), Hand.bold(SIZE));
        for (int line = 0; line < ROOM; line++) {
            Pen.centred(Boxes.next(box), "", Hand.plain(SIZE));
        }
        XWPFParagraph name = Pen.centred(Boxes.next(box), signer.name(), Hand.bold(SIZE));
        name.setKeepNext(false);
    }

    private static String upper(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
