package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Table;
import vn.sen.intake.document.Typed;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.reading.HeadingRoles;

/** Finds paragraphs and tables in text. */
final class TextDocument {
    private final List<TextLine> lines;
    private final HeadingRoles roles;
    private final CellKinds kinds;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private int mainPart;
    private int rows;

    private TextDocument(String text, DeadlineReader deadlines) {
        lines = TextLine.of(text);
        roles = new HeadingRoles(deadlines);
        kinds = new CellKinds(deadlines);
    }

    static Document of(String text, DeadlineReader deadlines) throws Unreadable {
        TextDocument document = new TextDocument(Typed.clean(text), deadlines);
        document.read();
        return new Document(document.blocks);
    }

    private void read() throws Unreadable {
        int at = 0;
        while (at < lines.size()) {
            int behind = table(at);
            if (behind > at) {
                at = behind;
            } else {
                line(lines.get(at));
                at++;
            }
        }
        close();
    }

    private void add(Table table) throws Unreadable {
        rows += table.rows().size();
        if (rows > Limits.TABLE_ROWS) {
            throw new Unreadable(ReadingRefused.TOO_MANY_ROWS);
        }
        blocks.add(table);
    }

    private void line(TextLine line) {
        open.add(line);
        RowNumber number = RowNumber.of(0, line.text());
        if (number != null && number.main() && number.value().getFirst() == mainPart + 1) {
            mainPart++;
        }
    }

    private void close() {
        blocks.addAll(Paragraphs.of(open));
        open.clear();
    }

    /** The first line behind the table that begins at a line; the line itself where none does. */
    private int table(int at) throws Unreadable {
        if (TabTable.begins(lines.get(at))) {
            close();
            TabTable table = TabTable.at(lines, at);
            add(table.table());
            return table.to();
        }
        @Nullable LayoutTable set = LayoutTable.at(lines, at, roles);
        if (set != null) {
            close();
            add(set.table());
            return set.to();
        }
        @Nullable FlatHead head = FlatHead.at(lines, at, roles);
        if (head == null) {
            return at;
        }
        FlatBody body = FlatBody.of(lines, head, roles, mainPart);
        if (body.atoms().isEmpty()) {
            return at;
        }
        close();
        boolean unsure = FlatBody.isSetInColumns(lines.get(at));
        blocks.add(new FlatTable(head, body, kinds, new WordPairs(lines), unsure).read());
        return body.to();
    }
}
