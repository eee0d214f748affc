package vn.sen.intake.word;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Unreadable;

/**
 * A part of a package, element by element. Names are compared without their namespace, which
 * differs between the two editions of the format; document types and entities are not read.
 */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    /** Does something with the element on which the reader stands, and reads it to its end. */
    @FunctionalInterface
    interface Element {
        void read(String name) throws XMLStreamException, Unreadable;
    }

    Xml(InputStream part) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(part);
        reader.nextTag();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Hands each child of the current element over, in order, up to the element's end. */
    void children(Element child) throws XMLStreamException, Unreadable {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                child.read(reader.getLocalName());
            }
        }
    }

    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    /** The characters of the current element, read to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** The value of a switch, which is on where nothing is said. */
    boolean isOn() {
        return switch (value()) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    int number(int otherwise) {
        return number("val", otherwise);
    }

    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
