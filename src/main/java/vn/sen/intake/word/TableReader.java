package vn.sen.intake.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Table;
import vn.sen.intake.document.Unreadable;

/** Reads a table, without the rows that tracked changes deleted. */
final class TableReader {
    private final Xml xml;
    private final BodyReader body;
    private final List<Table.Row> rows = new ArrayList<>();

    /** A row while it is read. */
    private static final class OpenRow {
        final List<Table.Cell> cells = new ArrayList<>();
        int indent;
        boolean heading;
        boolean deleted;
    }

    /** A cell while it is read. */
    private static final class OpenCell {
        int span = 1;
        boolean continuesAbove;
        boolean continuesLeft;
    }

    TableReader(Xml xml, BodyReader body) {
        this.xml = xml;
        this.body = body;
    }

    Table read() throws XMLStreamException, Unreadable {
        body.budget().enter();
        xml.children(this::row);
        body.budget().leave();
        return new Table(rows);
    }

    private void row(String name) throws XMLStreamException, Unreadable {
        switch (name) {
            case "tr" -> row();
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.children(this::row);
            default -> xml.skip();
        }
    }

    private void row() throws XMLStreamException, Unreadable {
        body.budget().row();
        OpenRow row = new OpenRow();
        xml.children(name -> rowPart(name, row));
        if (!row.deleted) {
            rows.add(new Table.Row(row.indent, row.heading, row.cells));
        }
    }

    private void rowPart(String name, OpenRow row) throws XMLStreamException, Unreadable {
        switch (name) {
            case "trPr" -> xml.children(property -> rowProperty(property, row));
            case "tc" -> cell(row);
            case "sdt", "sdtContent", "customXml" -> xml.children(part -> rowPart(part, row));
            default -> xml.skip();
        }
    }

    private void rowProperty(String name, OpenRow row) throws XMLStreamException {
        switch (name) {
            case "gridBefore" -> row.indent = columns(xml.number(0), 0);
            case "tblHeader" -> row.heading = xml.isOn();
            case "del" -> row.deleted = true;
            default -> {}
        }
        xml.skip();
    }

    private void cell(OpenRow row) throws XMLStreamException, Unreadable {
        body.budget().cell();
        OpenCell cell = new OpenCell();
        List<Block> blocks = new ArrayList<>();
        xml.children(
                name -> {
                    if (name.equals("tcPr")) {
                        xml.children(property -> cellProperty(property, cell));
                    } else {
                        body.blockInto(name, blocks);
                    }
                });
        if (cell.continuesLeft && !row.cells.isEmpty()) {
            Table.Cell left = row.cells.removeLast();
            row.cells.add(new Table.Cell(left.span() + cell.span, left.continues(), left.blocks()));
        } else {
            row.cells.add(new Table.Cell(cell.span, cell.continuesAbove, blocks));
        }
    }

    private void cellProperty(String name, OpenCell cell) throws XMLStreamException {
        switch (name) {
            case "gridSpan" -> cell.span = columns(xml.number(1), 1);
            case "vMerge" -> cell.continuesAbove = !xml.value().equals("restart");
            case "hMerge" -> cell.continuesLeft = !xml.value().equals("restart");
            default -> {}
        }
        xml.skip();
    }

    private static int columns(int said, int least) {
        return Math.clamp(said, least, Limits.COLUMNS);
    }
}
