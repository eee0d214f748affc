package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;
import vn.sen.intake.document.Unreadable;

/** Restores a table from cells that stand one after the other. */
final class FlatTable {
    private static final int ROUNDS = 3;
    static final int MOST_LINES = 220;

    /** Stretches of lines that are looked at; plans of agencies stay far below. */
    private static final int MOST_COST = 500_000;

    private final FlatHead head;
    private final FlatBody body;
    private final FlatColumns columns;
    private final boolean unsure;
    private int cost;
    private final List<Part> parts = new ArrayList<>();

    /** A row of tasks, or a heading across the table where it has no lines of cells. */
    private record Part(String number, String title, @Nullable FlatRow row) {}

    FlatTable(FlatHead head, FlatBody body, CellKinds kinds, WordPairs pairs, boolean unsure) {
        this.unsure = unsure || !head.isNumbered();
        this.head = head;
        this.body = body;
        columns = new FlatColumns(head, kinds, pairs, body.gap());
    }

    Table read() throws Unreadable {
        part();
        Learnt learnt = new Learnt(columns.size());
        for (int round = 0; round < ROUNDS; round++) {
            Learnt next = new Learnt(columns.size());
            for (Part part : parts) {
                if (part.row() != null) {
                    part.row().solve(learnt);
                    part.row().teach(next);
                }
            }
            next.measure();
            learnt = next;
        }
        return table();
    }

    private void part() throws Unreadable {
        List<Atom> atoms = body.atoms();
        List<RowNumber> numbers = head.isNumbered() ? RowNumbers.of(atoms) : List.of();
        boolean[] pages = RowNumbers.pageNumbers(atoms, numbers);
        int first = numbers.isEmpty() ? 0 : numbers.getFirst().line();
        if (first > 0 || numbers.isEmpty()) {
            add(
                    new RowNumber(-1, "", List.of(), head.isNumbered(), ""),
                    numbers.isEmpty() ? atoms.size() : first,
                    null,
                    pages);
        }
        for (int i = 0; i < numbers.size(); i++) {
            boolean last = i + 1 == numbers.size();
            int end = last ? atoms.size() : numbers.get(i + 1).line();
            add(numbers.get(i), end, last ? null : numbers.get(i + 1), pages);
        }
    }

    private void add(RowNumber number, int end, @Nullable RowNumber next, boolean[] pages)
            throws Unreadable {
        List<Atom> own = new ArrayList<>();
        if (!number.rest().isEmpty()) {
            own.add(body.atoms().get(number.line()).withText(number.rest()));
        }
        for (int i = number.line() + 1; i < end; i++) {
            if (!pages[i]) {
                own.add(body.atoms().get(i));
            }
        }
        boolean parted = next != null && !number.main() && isPart(next, number);
        if (number.main() || parted || own.size() > mostLines() || own.isEmpty()) {
            parts.add(new Part(number.typed(), Learnt.text(own), null));
        } else {
            cost += own.size() * Math.min(own.size(), FlatRow.LONGEST);
            if (cost > MOST_COST) {
                throw new Unreadable(ReadingRefused.TOO_MUCH_TEXT);
            }
            parts.add(new Part(number.typed(), "", new FlatRow(own, columns)));
        }
    }

    /** Without numbers all rows are one stretch of lines. */
    private int mostLines() {
        return head.isNumbered() ? MOST_LINES : Integer.MAX_VALUE;
    }

    /** Whether a number counts within another, as "1.1" in "1". */
    private static boolean isPart(RowNumber next, RowNumber number) {
        return next.value().size() == number.value().size() + 1 && next.follows(number);
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> heads = new ArrayList<>();
        head.names().forEach(name -> heads.add(cell(1, false, List.of(Paragraphs.plain(name)))));
        rows.add(new Table.Row(0, true, heads));
        for (Part part : parts) {
            if (part.row() == null) {
                String text = (part.number() + " " + part.title()).strip();
                rows.add(
                        new Table.Row(
                                0,
                                false,
                                List.of(
                                        cell(
                                                head.names().size(),
                                                false,
                                                List.of(Paragraphs.plain(text))))));
            } else {
                rows(part.number(), part.row(), rows);
            }
        }
        return new Table(rows);
    }

    private void rows(String number, FlatRow row, List<Table.Row> into) {
        String label = number;
        for (List<List<Atom>> lines : row.rows()) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(cell(1, false, List.of(Paragraphs.plain(label))));
            for (int c = 0; c < lines.size(); c++) {
                List<Atom> atoms = lines.get(c);
                List<Paragraph> paragraphs = Paragraphs.ofCell(atoms, columns.pairs());
                cells.add(cell(1, unsure || row.isUnclear(atoms, c), paragraphs));
            }
            into.add(new Table.Row(0, false, cells));
            label = "";
        }
    }

    private static Table.Cell cell(int span, boolean guessed, List<? extends Block> blocks) {
        return new Table.Cell(span, false, guessed, List.copyOf(blocks));
    }
}
