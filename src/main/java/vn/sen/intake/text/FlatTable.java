package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private static final int FEWEST_MERGED = 3;
    private static final double MERGED = 0.2;

    /** Stretches of lines that are looked at; plans of agencies stay far below. */
    private static final int MOST_COST = 500_000;

    private final FlatHead head;
    private final FlatBody body;
    private final FlatColumns columns;
    private boolean unsure;
    private boolean merges;
    private int cost;
    private final List<Part> parts = new ArrayList<>();
    private final Set<Integer> titles = new HashSet<>();

    /** A row of tasks, or a heading across the table where it has no lines of cells. */
    private record Part(String number, String title, @Nullable FlatRow row) {
        static Part heading(String number, String title) {
            return new Part(number, title, null);
        }
    }

    FlatTable(FlatHead head, FlatBody body, CellKinds kinds, WordPairs pairs, boolean unsure) {
        this.unsure = unsure || !head.isNumbered();
        this.head = head;
        this.body = body;
        columns = new FlatColumns(head, kinds, pairs, body.gap());
    }

    Table read() throws Unreadable {
        part();
        if (!head.isNumbered()) {
            partEven();
        }
        placeLines();
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
        List<RowNumber> numbers =
                head.isNumbered() ? RowNumbers.of(atoms, columns::cannotOpen) : List.of();
        boolean[] pages = RowNumbers.pageNumbers(atoms, numbers);
        titles.addAll(new FlatTitles(body, columns).before(numbers));
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
        if (titles.remove(end - 1) && number.line() < end - 1) {
            add(number, end - 1, next, pages);
            parts.add(Part.heading("", body.atoms().get(end - 1).text()));
            return;
        }
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
            addRows(number.typed(), own);
        }
    }

    /** A row; or, where letters part it and each part says when, a heading with rows below it. */
    private void addRows(String number, List<Atom> own) {
        List<Lettered> pieces = head.isNumbered() ? Lettered.of(own, columns) : List.of();
        if (pieces.isEmpty()) {
            parts.add(new Part(number, "", new FlatRow(own, columns)));
            return;
        }
        for (Lettered piece : pieces) {
            parts.add(
                    piece.letter().isEmpty()
                            ? Part.heading(number, Learnt.text(piece.atoms()))
                            : new Part(piece.letter(), "", new FlatRow(piece.atoms(), columns)));
        }
    }

    /** Without numbers rows may still be told by so many lines each. */
    private void partEven() {
        List<List<Atom>> rows = LinePerCell.rows(body.atoms(), columns, body.gap());
        if (!rows.isEmpty()) {
            parts.clear();
            rows.forEach(row -> parts.add(new Part("", "", new FlatRow(row, columns))));
            unsure = false;
            return;
        }
        List<List<Atom>> timed = TimedRows.of(body.atoms(), columns);
        if (!timed.isEmpty()) {
            parts.clear();
            timed.forEach(row -> parts.add(new Part("", "", new FlatRow(row, columns))));
        }
    }

    /** Where every line is a cell, puts those of even rows into place. */
    private void placeLines() {
        List<FlatRow> rows = new ArrayList<>();
        parts.stream().map(Part::row).filter(Objects::nonNull).forEach(rows::add);
        List<@Nullable Atom> behind = new ArrayList<>();
        rows.forEach(row -> behind.add(body.behind(row.atoms().getLast())));
        LinePerCell lines =
                LinePerCell.of(
                        rows.stream().map(FlatRow::atoms).toList(), behind, columns, body.gap());
        for (int i = parts.size() - 1; lines != null && i >= 0; i--) {
            if (parts.get(i).row() != null) {
                place(lines, i);
            }
        }
    }

    private void place(LinePerCell lines, int at) {
        Part part = parts.get(at);
        FlatRow row = Objects.requireNonNull(part.row());
        List<Atom> atoms = row.atoms();
        @Nullable Atom[] cells = lines.cells(atoms, body.behind(atoms.getLast()));
        boolean titled =
                cells == null && atoms.size() > 2 && FlatTitles.isCapitals(atoms.getLast());
        if (titled) {
            List<Atom> own = atoms.subList(0, atoms.size() - 1);
            cells = lines.cells(own, atoms.getLast());
            if (cells != null) {
                row = new FlatRow(own, columns);
                parts.set(at, new Part(part.number(), "", row));
                parts.add(at + 1, Part.heading("", atoms.getLast().text()));
            }
        }
        if (cells == null) {
            row.keepLinesWhole();
        } else {
            row.place(cells);
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
        List<Table.Cell> above = List.of();
        merges = merges();
        for (Part part : parts) {
            if (part.row() == null) {
                above = List.of();
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
                above = rows(part.number(), part.row(), rows, above);
            }
        }
        return new Table(rows);
    }

    /** Adds the rows of a part; the cells of the last of them. */
    private List<Table.Cell> rows(
            String number, FlatRow row, List<Table.Row> into, List<Table.Cell> before) {
        String label = number;
        List<Table.Cell> above = before;
        for (List<List<Atom>> lines : row.rows()) {
            List<Table.Cell> cells = new ArrayList<>();
            boolean merged = merges && !above.isEmpty() && lacksDoer(lines);
            cells.add(cell(1, false, List.of(Paragraphs.plain(label))));
            for (int c = 0; c < lines.size(); c++) {
                List<Atom> atoms = lines.get(c);
                List<Paragraph> paragraphs =
                        Paragraphs.ofCell(atoms, columns.pairs(), columns.isParty(c));
                cells.add(
                        merged && columns.isDoer(c)
                                ? cell(1, true, above.get(c + 1).blocks())
                                : cell(1, unsure || row.isUnclear(atoms, c), paragraphs));
            }
            into.add(new Table.Row(0, false, cells));
            above = cells;
            label = "";
        }
        return above;
    }

    /** Whether so many rows name nobody that their cells must have been merged with those above. */
    private boolean merges() {
        List<List<List<Atom>>> rows =
                parts.stream()
                        .map(Part::row)
                        .filter(Objects::nonNull)
                        .flatMap(row -> row.rows().stream())
                        .toList();
        long lacking = rows.stream().filter(this::lacksDoer).count();
        return lacking >= FEWEST_MERGED && lacking >= rows.size() * MERGED;
    }

    /** Whether nobody does the work: text has a cell that is merged with those below it once. */
    private boolean lacksDoer(List<List<Atom>> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty() && columns.isDoer(c)) {
                return false;
            }
        }
        return !cells.get(columns.content()).isEmpty();
    }

    private static Table.Cell cell(int span, boolean guessed, List<? extends Block> blocks) {
        return new Table.Cell(span, false, guessed, List.copyOf(blocks));
    }
}
