package vn.sen.intake.word;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Unreadable;

/** Reads the properties of a paragraph. */
final class Setting {
    private final Xml xml;
    private @Nullable String styleId;
    private @Nullable Integer list;
    private @Nullable Integer depth;
    private @Nullable Boolean centred;
    private boolean joinsNext;

    Setting(Xml xml) {
        this.xml = xml;
    }

    Style read() throws XMLStreamException, Unreadable {
        xml.children(this::property);
        return new Style(null, list, depth, null, centred);
    }

    private void property(String name) throws XMLStreamException, Unreadable {
        switch (name) {
            case "numPr" -> xml.children(this::number);
            case "rPr" -> xml.children(this::mark);
            case "pStyle" -> {
                styleId = xml.value();
                xml.skip();
            }
            case "jc" -> {
                centred = xml.value().equals("center");
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void number(String name) throws XMLStreamException {
        switch (name) {
            case "ilvl" -> depth = xml.number(0);
            case "numId" -> list = xml.number(0);
            default -> {}
        }
        xml.skip();
    }

    /** A deleted paragraph mark, under tracked changes, joins the paragraph to the next. */
    private void mark(String name) throws XMLStreamException {
        joinsNext |= name.equals("del") || name.equals("moveFrom");
        xml.skip();
    }

    @Nullable String styleId() {
        return styleId;
    }

    boolean joinsNext() {
        return joinsNext;
    }
}
