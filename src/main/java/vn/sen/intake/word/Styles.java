package vn.sen.intake.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Unreadable;

/** The named styles of a document, as far as they number, embolden or centre paragraphs. */
final class Styles {
    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Style> byId = new HashMap<>();

    static Styles read(Xml xml) throws XMLStreamException, Unreadable {
        Styles styles = new Styles();
        xml.children(
                name -> {
                    String id = xml.attribute("styleId");
                    if (name.equals("style") && id != null) {
                        styles.byId.put(id, readStyle(xml));
                    } else {
                        xml.skip();
                    }
                });
        return styles;
    }

    private static Style readStyle(Xml xml) throws XMLStreamException, Unreadable {
        Style[] style = {Style.NOTHING};
        @Nullable String[] base = new String[1];
        @Nullable Boolean[] bold = new Boolean[1];
        xml.children(
                name -> {
                    switch (name) {
                        case "pPr" -> style[0] = new Setting(xml).read();
                        case "rPr" -> bold[0] = readBold(xml);
                        case "basedOn" -> {
                            base[0] = xml.value();
                            xml.skip();
                        }
                        default -> xml.skip();
                    }
                });
        Style own = style[0];
        return new Style(base[0], own.list(), own.depth(), bold[0], own.centred());
    }

    private static @Nullable Boolean readBold(Xml xml) throws XMLStreamException, Unreadable {
        @Nullable Boolean[] bold = new Boolean[1];
        xml.children(
                name -> {
                    if (name.equals("b")) {
                        bold[0] = xml.isOn();
                    }
                    xml.skip();
                });
        return bold[0];
    }

    /** All that a style says, with what it inherits. */
    Style resolve(@Nullable String id) {
        Style resolved = Style.NOTHING;
        String next = id;
        for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
            Style style = byId.getOrDefault(next, Style.NOTHING);
            resolved = resolved.over(style);
            next = style.basedOn();
        }
        return resolved;
    }
}
