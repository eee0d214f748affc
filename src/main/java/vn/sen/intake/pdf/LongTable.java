package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.sen.intake.document.Block;
import vn.sen.intake.document.Table;

/** A table put together from its pieces on consecutive pages. */
final class LongTable {
    /** Edges nearer than this are one, in points. */
    private static final double SAME = 3.5;

    private final List<Piece.Row> rows = new ArrayList<>();
    private final PageBreak pageBreak;
    private Piece last;
    private int headings;

    LongTable(Piece first) {
        last = first;
        rows.addAll(first.rows());
        pageBreak = new PageBreak(rows);
    }

    int lastPage() {
        return last.page();
    }

    /** Whether a piece has the columns of this table. */
    boolean continuesWith(Piece piece) {
        if (piece.ruled() != last.ruled()) {
            return false;
        }
        if (!piece.ruled()) {
            return piece.columns() > 2 && piece.columns() == last.columns();
        }
        if (Math.abs(width(piece) - width(last)) > 2 * SAME) {
            return false;
        }
        double shift = last.left() - piece.left();
        List<Double> own = edges(rows);
        List<Double> other = edges(piece.rows());
        long shared = other.stream().filter(edge -> nearest(own, edge + shift) >= 0).count();
        return shared >= other.size() * 0.7;
    }

    private static double width(Piece piece) {
        return piece.right() - piece.left();
    }

    private static int nearest(List<Double> edges, double edge) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) <= SAME) {
                return i;
            }
        }
        return -1;
    }

    void add(Piece piece) {
        List<Piece.Row> more = new ArrayList<>(piece.ruled() ? shifted(piece) : fitted(piece));
        int repeated = repeated(more);
        headings = Math.max(headings, repeated);
        more.subList(0, repeated).clear();
        pageBreak.join(more);
        rows.addAll(more);
        last = piece;
    }

    private List<Piece.Row> shifted(Piece piece) {
        double shift = last.left() - piece.left();
        return piece.rows().stream().map(row -> shifted(row, shift)).toList();
    }

    /** The rows with the edges of this table, column by column. */
    private List<Piece.Row> fitted(Piece piece) {
        Piece.Row model =
                rows.stream()
                        .filter(row -> row.cells().size() == piece.columns())
                        .findFirst()
                        .orElse(rows.getFirst());
        List<Piece.Row> fitted = new ArrayList<>();
        for (Piece.Row row : piece.rows()) {
            List<Piece.Cell> cells = new ArrayList<>();
            for (Piece.Cell cell : row.cells()) {
                Piece.Cell like = model.cells().get(cells.size());
                double right = row.cells().size() == 1 ? last.right() : like.right();
                cells.add(new Piece.Cell(like.left(), right, false, cell.lines(), cell.room()));
            }
            fitted.add(new Piece.Row(row.top(), row.bottom(), cells));
        }
        return fitted;
    }

    /** How many rows at its head a piece has in common with the table. */
    private int repeated(List<Piece.Row> more) {
        int same = 0;
        while (same < Math.min(more.size(), rows.size())
                && !more.get(same).isBlank()
                && isSame(texts(more.get(same)), texts(rows.get(same)))) {
            same++;
        }
        return same;
    }

    /** Heading cells that are too low for their text may show less of it on some pages. */
    private static boolean isSame(List<String> cells, List<String> others) {
        boolean same = cells.size() == others.size();
        for (int i = 0; same && i < cells.size(); i++) {
            String one = cells.get(i);
            String other = others.get(i);
            boolean cut = !one.isEmpty() && (one.startsWith(other) || other.startsWith(one));
            same = one.equals(other) || (cut && !other.isEmpty());
        }
        return same;
    }

    private static List<String> texts(Piece.Row row) {
        return row.cells().stream().map(Piece.Cell::text).toList();
    }

    private static Piece.Row shifted(Piece.Row row, double by) {
        if (Math.abs(by) < 0.5) {
            return row;
        }
        return new Piece.Row(
                row.top(), row.bottom(), row.cells().stream().map(c -> shifted(c, by)).toList());
    }

    private static Piece.Cell shifted(Piece.Cell cell, double by) {
        return new Piece.Cell(
                cell.left() + by,
                cell.right() + by,
                cell.continues(),
                cell.lines().stream().map(line -> line.shifted(by)).toList(),
                new Room(cell.room().left() + by, cell.room().right() + by));
    }

    private static List<Double> edges(List<Piece.Row> rows) {
        TreeSet<Double> all = new TreeSet<>();
        for (Piece.Row row : rows) {
            for (Piece.Cell cell : row.cells()) {
                all.add(cell.left());
                all.add(cell.right());
            }
        }
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME) {
                edges.add(edge);
            }
        }
        return edges;
    }

    Table table() {
        List<Double> edges = edges(rows);
        Habits habits = new Habits();
        rows.forEach(row -> row.cells().forEach(cell -> habits.add(cell.lines())));
        List<Table.Row> made = new ArrayList<>();
        for (Piece.Row row : rows) {
            made.add(row(row, edges, habits, made.size() < headings, !last.ruled()));
        }
        return new Table(made);
    }

    /** Where no rules part the cells, which words stand in which is a guess. */
    private static Table.Row row(
            Piece.Row row, List<Double> edges, Habits habits, boolean heading, boolean guessed) {
        List<Table.Cell> cells = new ArrayList<>();
        int indent = index(edges, row.cells().getFirst().left());
        int at = indent;
        for (Piece.Cell cell : row.cells()) {
            int to = Math.max(at + 1, index(edges, cell.right()));
            List<Block> blocks =
                    List.copyOf(new Wrapping(cell.room(), habits).paragraphs(cell.lines()));
            cells.add(new Table.Cell(to - at, cell.continues(), guessed, blocks));
            at = to;
        }
        return new Table.Row(indent, heading, cells);
    }

    private static int index(List<Double> edges, double edge) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= edge + SAME / 2) {
            index++;
        }
        return index;
    }
}
