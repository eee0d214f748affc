package vn.sen.intake.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Unreadable;

/** Reads the text of a Word file, in memory and within {@link Limits}. */
public final class WordFile {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String MACROS = "vbaproject.bin";

    private final OfficePackage parts;

    private WordFile(OfficePackage parts) {
        this.parts = parts;
    }

    public static Document read(byte[] file) throws Unreadable {
        try {
            return new WordFile(OfficePackage.open(file)).read();
        } catch (XMLStreamException e) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
    }

    private Document read() throws XMLStreamException, Unreadable {
        if (!parts.has(CONTENT_TYPES)) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        if (parts.hasAny(MACROS)) {
            throw new Unreadable(ReadingRefused.MACROS);
        }
        String main = main();
        requireWord(main);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Styles styles =
                parts.has(folder + "styles.xml")
                        ? Styles.read(new Xml(parts.part(folder + "styles.xml")))
                        : new Styles();
        Numbering numbering =
                parts.has(folder + "numbering.xml")
                        ? Numbering.read(new Xml(parts.part(folder + "numbering.xml")))
                        : new Numbering();
        Xml xml = new Xml(parts.part(main));
        BodyReader body = new BodyReader(xml, styles, numbering);
        List<Block> blocks = body.blocks();
        return new Document(blocks, body.doubts());
    }

    /** The part that the package names as its document. */
    private String main() throws XMLStreamException, Unreadable {
        if (!parts.has(RELATIONS)) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
        Xml xml = new Xml(parts.part(RELATIONS));
        @Nullable String[] target = new String[1];
        xml.children(
                name -> {
                    String type = xml.attribute("Type");
                    if (type != null && type.endsWith("/officeDocument")) {
                        target[0] = xml.attribute("Target");
                    }
                    xml.skip();
                });
        String main = target[0];
        if (main == null) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        return main.startsWith("/") ? main.substring(1) : main;
    }

    private void requireWord(String main) throws XMLStreamException, Unreadable {
        Xml xml = new Xml(parts.part(CONTENT_TYPES));
        @Nullable String[] type = new String[1];
        xml.children(
                name -> {
                    String part = xml.attribute("PartName");
                    if (part != null && part.equalsIgnoreCase("/" + main)) {
                        type[0] = xml.attribute("ContentType");
                    }
                    xml.skip();
                });
        String said = type[0];
        if (said != null && said.contains("macroEnabled")) {
            throw new Unreadable(ReadingRefused.MACROS);
        }
        if (said != null && !said.contains("wordprocessingml")) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        if (!parts.has(main)) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
    }
}
