package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the glyphs of a lattice into its cells. */
final class RuledReader {
    /** The widest that cells are padded, in points. */
    private static final double WIDEST_PADDING = 8;

    private final Lattice lattice;
    private final int page;
    private final Place[][] places;

    /** A stretch of a row between upright rules, with the glyphs of its cell if it begins here. */
    private static final class Place {
        final int from;
        final int to;
        final boolean continues;
        final List<Glyph> glyphs;

        Place(int from, int to, boolean continues, List<Glyph> glyphs) {
            this.from = from;
            this.to = to;
            this.continues = continues;
            this.glyphs = glyphs;
        }
    }

    RuledReader(Lattice lattice, int page) {
        this.lattice = lattice;
        this.page = page;
        this.places = new Place[lattice.rows()][lattice.columns()];
        for (int row = 0; row < lattice.rows(); row++) {
            divide(row);
        }
    }

    private void divide(int row) {
        int from = 0;
        for (int column = 1; column <= lattice.columns(); column++) {
            if (column == lattice.columns() || lattice.isParted(row, column)) {
                Place place = place(row, from, column);
                for (int i = from; i < column; i++) {
                    places[row][i] = place;
                }
                from = column;
            }
        }
    }

    private Place place(int row, int from, int to) {
        Place above = row == 0 ? null : places[row - 1][from];
        boolean continues =
                above != null
                        && above.from == from
                        && above.to == to
                        && !lattice.isCovered(row, from, to);
        return new Place(
                from, to, continues, above != null && continues ? above.glyphs : new ArrayList<>());
    }

    /** Takes a glyph that belongs where another of the lattice stands, which may be itself. */
    void add(Glyph glyph, Glyph where) {
        int row = lattice.rowAt(where.middle());
        places[row][lattice.columnAt(where.centre())].glyphs.add(glyph);
    }

    Piece read() {
        List<List<List<TextLine>>> lines = new ArrayList<>();
        List<Double> paddings = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            List<List<TextLine>> own = new ArrayList<>();
            for (Place place : row(row)) {
                List<TextLine> cell = place.continues ? List.of() : TextLine.of(page, place.glyphs);
                for (TextLine line : cell) {
                    paddings.add(line.left() - lattice.edge(place.from));
                }
                own.add(cell);
            }
            lines.add(own);
        }
        return new Piece(page, true, rows(lines, usual(paddings)));
    }

    /** What one line of ten does not reach: text flush with its cell's padding is the rule. */
    private static double usual(List<Double> paddings) {
        double usual =
                paddings.stream().sorted().skip(paddings.size() / 10).findFirst().orElse(0.0);
        return Math.clamp(usual, 0, WIDEST_PADDING);
    }

    private List<Piece.Row> rows(List<List<List<TextLine>>> lines, double padding) {
        List<Piece.Row> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            List<Piece.Cell> cells = new ArrayList<>();
            for (Place place : row(row)) {
                double left = lattice.edge(place.from);
                double right = lattice.edge(place.to);
                cells.add(
                        new Piece.Cell(
                                left,
                                right,
                                place.continues,
                                lines.get(row).get(cells.size()),
                                new Room(left + padding, right - padding)));
            }
            rows.add(new Piece.Row(lattice.level(row), lattice.level(row + 1), cells));
        }
        return rows;
    }

    private List<Place> row(int row) {
        return List.of(places[row]).stream().distinct().toList();
    }
}
