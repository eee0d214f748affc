package vn.sen.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;
import vn.sen.intake.reading.HeadingRoles;

/**
 * A table whose columns are parted by blanks, as {@code pdftotext -layout} writes them. What stands
 * in which cell is a guess: pages are set one by one, and rows have no rules.
 *
 * @param to the first line behind it
 */
record LayoutTable(Table table, int to) {

    /** How far below a line that runs across the table it must go on. */
    private static final int TITLE = 3;

    static @Nullable LayoutTable at(List<TextLine> lines, int from, HeadingRoles headings) {
        LayoutHead head = LayoutHead.at(lines, from, headings);
        return head == null ? null : new Reading(lines, head).read();
    }

    private static final class Reading {
        private final List<TextLine> lines;
        private final LayoutHead head;
        private final LayoutRows rows;
        private Stripes stripes;
        private int at;

        Reading(List<TextLine> lines, LayoutHead head) {
            this.lines = lines;
            this.head = head;
            rows = new LayoutRows(head);
            stripes = head.stripes();
            at = head.to();
        }

        @Nullable LayoutTable read() {
            while (at < lines.size() && !ends()) {
                TextLine line = lines.get(at);
                List<String> cells = stripes.cut(lines, at);
                if (cells == null || isTitle(cells)) {
                    rows.title(line.text());
                } else if (!isPageNumber()) {
                    rows.add(cells, line);
                }
                at++;
            }
            List<Table.Row> found = rows.rows();
            return found.size() < 2 ? null : new LayoutTable(new Table(found), at);
        }

        /** A main number and one text, wherever it stands. */
        private boolean isTitle(List<String> cells) {
            RowNumber number = RowNumber.of(at, cells.getFirst());
            long said = cells.stream().filter(cell -> !cell.isEmpty()).count();
            return number != null && number.main() && said == 2 && goesOn();
        }

        /** Turns to a new page where one begins; whether the table has come to its end. */
        private boolean ends() {
            if (lines.get(at).newPage()) {
                turn();
            }
            if (at >= lines.size()) {
                return true;
            }
            TextLine line = lines.get(at);
            RowNumber number = RowNumber.of(at, line.text());
            if (!Stripes.isFull(line) && FlatBody.ends(line.text(), number)) {
                return true;
            }
            return stripes.cut(lines, at) == null && !goesOn();
        }

        private void turn() {
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).newPage()) {
                end++;
            }
            List<TextLine> page = lines.subList(at, end);
            Stripes there = Stripes.of(page, head.stripes().starts().size());
            if (there != null) {
                stripes = there;
            }
            at += head.repeated(page, stripes);
        }

        /** Whether full lines follow a line that runs across. */
        private boolean goesOn() {
            for (int i = at + 1; i < Math.min(lines.size(), at + 1 + TITLE); i++) {
                TextLine line = lines.get(i);
                if (line.newPage() || (Stripes.isFull(line) && stripes.cut(lines, i) != null)) {
                    return !line.newPage() || isTitled();
                }
            }
            return false;
        }

        private boolean isTitled() {
            RowNumber number = RowNumber.of(at, lines.get(at).text());
            return number != null && number.main();
        }

        /** A number alone that ends its page. */
        private boolean isPageNumber() {
            boolean number = lines.get(at).text().chars().allMatch(Character::isDigit);
            boolean last = at + 1 < lines.size() && lines.get(at + 1).newPage();
            return number && (last || lines.get(at).newPage());
        }
    }

    static Table.Cell cell(int span, boolean guessed, List<Paragraph> paragraphs) {
        return new Table.Cell(span, false, guessed, List.copyOf(paragraphs));
    }
}
