package vn.sen.paper.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sen.paper.OfficialLetter;
import vn.sen.paper.word.Pen.Hand;

/** An official letter as a .docx. */
public final class LetterInWord {

    private static final int PAGE_NUMBER = 14;

    private final OfficialLetter letter;

    public LetterInWord(OfficialLetter letter) {
        this.letter = letter;
    }

    public void write(OutputStream to) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(letter.subject());
            page(document);
            head(document);
            Body body = new Body(document);
            body.to(letter.addressees());
            letter.body().forEach(body::write);
            Foot foot = new Foot(document);
            foot.receivers(letter.receivers());
            foot.signer(letter.signer());
            document.write(to);
        }
    }

    private void head(XWPFDocument document) {
        Head head = new Head(document);
        head.issuer(letter.issuer());
        head.nation();
        head.numbering(letter.numbering(), letter.subject());
        head.placeAndDay(letter.placeAndDay());
    }

    /** Paper, margins, and numbers from the second page on (I.1, I.3, I.7). */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Measures.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Measures.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Measures.ABOVE));
        margins.setBottom(BigInteger.valueOf(Measures.BELOW));
        margins.setLeft(BigInteger.valueOf(Measures.LEFT));
        margins.setRight(BigInteger.valueOf(Measures.RIGHT));
        margins.setHeader(BigInteger.valueOf(Measures.TO_PAGE_NUMBER));
        margins.setFooter(BigInteger.valueOf(Measures.TO_PAGE_NUMBER));
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        Pen.lineOfPage(number, Hand.plain(PAGE_NUMBER));
    }
}
