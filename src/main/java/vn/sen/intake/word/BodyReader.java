package vn.sen.intake.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Budget;
import vn.sen.intake.document.Unreadable;

/** Reads paragraphs and tables, in the order of the file, out of any element that holds them. */
final class BodyReader {
    private final Xml xml;
    private final Styles styles;
    private final Numbering numbering;
    private final Budget budget = new Budget();

    /** The paragraph that goes on, because its mark was deleted. */
    private @Nullable Scribe open;

    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    BodyReader(Xml xml, Styles styles, Numbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    void note(Doubt doubt) {
        doubts.add(doubt);
    }

    /** What a person should know about the document as a whole. */
    Set<Doubt> doubts() {
        return doubts;
    }

    Budget budget() {
        return budget;
    }

    /** The blocks inside the current element, read to its end. */
    List<Block> blocks() throws XMLStreamException, Unreadable {
        List<Block> blocks = new ArrayList<>();
        budget.enter();
        xml.children(name -> blockInto(name, blocks));
        budget.leave();
        return blocks;
    }

    void blockInto(String name, List<Block> into) throws XMLStreamException, Unreadable {
        switch (name) {
            case "p" -> paragraph(into);
            case "tbl" -> into.add(new TableReader(xml, this).read());
            case "body", "sdt", "sdtContent", "ins", "moveTo", "customXml" ->
                    xml.children(inside -> blockInto(inside, into));
            case "AlternateContent" -> xml.children(choice -> choice(choice, into));
            default -> xml.skip();
        }
    }

    private void choice(String name, List<Block> into) throws XMLStreamException, Unreadable {
        if (name.equals("Choice")) {
            xml.children(inside -> blockInto(inside, into));
        } else {
            xml.skip();
        }
    }

    private void paragraph(List<Block> into) throws XMLStreamException, Unreadable {
        Scribe scribe = open != null ? open : new Scribe(xml, this);
        open = null;
        Setting setting = new Setting(xml);
        Style[] style = {Style.NOTHING};
        xml.children(
                name -> {
                    if (name.equals("pPr")) {
                        Style own = setting.read();
                        style[0] = own.over(styles.resolve(setting.styleId()));
                    } else {
                        scribe.inline(name, Boolean.TRUE.equals(style[0].bold()));
                    }
                });
        if (setting.joinsNext()) {
            scribe.space();
            open = scribe;
            return;
        }
        boolean centred = Boolean.TRUE.equals(style[0].centred());
        into.add(scribe.paragraph(label(style[0]), centred));
        into.addAll(scribe.boxes());
    }

    /** List number 0 takes a paragraph out of the list of its style. */
    private String label(Style style) {
        Integer list = style.list();
        Integer depth = style.depth();
        return list == null || list == 0 ? "" : numbering.next(list, depth == null ? 0 : depth);
    }
}
