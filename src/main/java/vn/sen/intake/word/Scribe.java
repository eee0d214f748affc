package vn.sen.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.OldLetters;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Typed;
import vn.sen.intake.document.Unreadable;

/** Collects the text of one paragraph, run by run. */
final class Scribe {
    private static final char BULLET = '\u2022';
    private static final char PRIVATE_AREA = '\uE000';

    private final Xml xml;
    private final BodyReader body;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();
    private boolean plain;
    private boolean bold;

    /** What a run says about itself: bold where it says so, capitals, hidden. */
    private static final class Run {
        boolean styled;
        boolean bold;
        boolean capitals;
        boolean hidden;
        @Nullable OldLetters letters;
    }

    Scribe(Xml xml, BodyReader body) {
        this.xml = xml;
        this.body = body;
    }

    /** An element inside a paragraph; what tracked changes deleted is left out. */
    void inline(String name, boolean boldByStyle) throws XMLStreamException, Unreadable {
        switch (name) {
            case "r" -> run(boldByStyle);
            case "ins",
                    "moveTo",
                    "hyperlink",
                    "smartTag",
                    "sdt",
                    "sdtContent",
                    "fldSimple",
                    "customXml",
                    "dir",
                    "bdo",
                    "oMath",
                    "oMathPara" ->
                    xml.children(inside -> inline(inside, boldByStyle));
            default -> xml.skip();
        }
    }

    private void run(boolean boldByStyle) throws XMLStreamException, Unreadable {
        Run run = new Run();
        int begin = text.length();
        xml.children(name -> runPart(name, run));
        if (run.hidden) {
            text.setLength(begin);
            return;
        }
        if (run.letters != null) {
            body.note(Doubt.LETTERS_CONVERTED);
            text.replace(begin, text.length(), run.letters.convert(text.substring(begin)));
        }
        if (run.capitals) {
            String capitals = text.substring(begin).toUpperCase(Locale.ROOT);
            text.replace(begin, text.length(), capitals);
        }
        boolean isBold = run.styled ? run.bold : boldByStyle;
        boolean blank = text.substring(begin).isBlank();
        plain |= !blank && !isBold;
        bold |= !blank && isBold;
    }

    private void runPart(String name, Run run) throws XMLStreamException, Unreadable {
        switch (name) {
            case "rPr" -> xml.children(property -> runProperty(property, run));
            case "t" -> append(xml.text());
            case "tab", "ptab" -> skipAs("\t");
            case "br" -> skipAs(xml.attribute("type") == null ? "\n" : "");
            case "cr" -> skipAs("\n");
            case "noBreakHyphen" -> skipAs("-");
            case "sym" -> skipAs(symbol(xml.attribute("char")));
            case "drawing", "pict", "object", "AlternateContent" -> drawing(name);
            default -> xml.skip();
        }
    }

    private void runProperty(String name, Run run) throws XMLStreamException {
        switch (name) {
            case "b" -> {
                run.styled = true;
                run.bold = xml.isOn();
            }
            case "caps" -> run.capitals = xml.isOn();
            case "rFonts" -> {
                String font = xml.attribute("ascii");
                run.letters = OldLetters.ofFont(font);
                run.capitals |= OldLetters.isOfCapitals(font);
            }
            case "vanish" -> run.hidden = xml.isOn();
            default -> {}
        }
        xml.skip();
    }

    /** The fonts ".VnTimeH" and the like show small letters as capitals. */
    private void append(String typed) throws Unreadable {
        body.budget().text(typed.length());
        text.append(typed);
    }

    private void skipAs(String typed) throws XMLStreamException {
        text.append(typed);
        xml.skip();
    }

    private static String symbol(@Nullable String code) {
        try {
            char symbol = code == null ? BULLET : (char) Integer.parseInt(code, 16);
            return String.valueOf(symbol >= PRIVATE_AREA ? BULLET : symbol);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Text boxes; where the file has the same box in an old form too, that one is skipped. */
    private void drawing(String name) throws XMLStreamException, Unreadable {
        switch (name) {
            case "txbxContent" -> boxes.addAll(body.blocks());
            case "Fallback" -> xml.skip();
            default -> xml.children(this::drawing);
        }
    }

    /** A paragraph mark that tracked changes took away: what follows goes on in this one. */
    void space() {
        text.append(' ');
    }

    Paragraph paragraph(String label, boolean centred) {
        if (Typed.turns(text)) {
            body.note(Doubt.SIGNS_REMOVED);
        }
        return new Paragraph(label, Typed.clean(text), new Paragraph.Look(bold && !plain, centred));
    }

    List<Block> boxes() {
        return boxes;
    }
}
