package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes cells of text between gutters. */
final class GapTable {
    private final Room page;
    private final Gutters gutters;
    private final List<Rule> rules;

    GapTable(Room page, Gutters gutters, List<Rule> rules) {
        this.page = page;
        this.gutters = gutters;
        this.rules = rules;
    }

    /** Blocks side by side: one row. */
    Piece beside(List<TextLine> lines) {
        return new Piece(lines.getFirst().page(), false, List.of(row(lines)));
    }

    /** A table with as many rows as the text shows. */
    Piece rows(List<TextLine> lines) {
        List<Piece.Row> rows = new ArrayList<>();
        for (List<TextLine> row : new GapRows(gutters, lines, rules).rows()) {
            rows.add(row(row));
        }
        return new Piece(lines.getFirst().page(), false, rows);
    }

    private Piece.Row row(List<TextLine> lines) {
        double size = lines.getFirst().size();
        double top = lines.getFirst().baseline() - size;
        double bottom = lines.getLast().baseline() + size / 3;
        List<Piece.Cell> cells = new ArrayList<>();
        if (lines.size() == 1 && gutters.isCrossedByText(lines.getFirst())) {
            cells.add(new Piece.Cell(page.left(), page.right(), false, lines, page));
            return new Piece.Row(top, bottom, cells);
        }
        for (int column = 0; column <= gutters.count(); column++) {
            cells.add(cell(column, lines));
        }
        return new Piece.Row(top, bottom, cells);
    }

    private Piece.Cell cell(int column, List<TextLine> lines) {
        List<TextLine> own = new ArrayList<>();
        for (TextLine line : lines) {
            gutters.part(line, column).ifPresent(own::add);
        }
        double left = column == 0 ? page.left() : gutters.stripes().get(column - 1).middle();
        double right =
                column == gutters.count() ? page.right() : gutters.stripes().get(column).middle();
        return new Piece.Cell(left, right, false, own, room(column, own, left, right));
    }

    /**
     * The width of a column that nothing bounds: as far as its lines reach; for centred lines, as
     * far to the right of their middle as to the left.
     */
    private Room room(int column, List<TextLine> own, double left, double right) {
        double from = own.stream().mapToDouble(TextLine::left).min().orElse(left);
        double to = own.stream().mapToDouble(TextLine::right).max().orElse(right);
        double middle = (from + to) / 2;
        Room extent = new Room(from, to);
        boolean centred =
                own.size() > 1 && own.stream().allMatch(l -> Math.abs(l.centre() - middle) < 3);
        if (!centred) {
            return extent;
        }
        double reach = column == gutters.count() ? page.right() - middle : middle - left;
        return new Room(middle - reach, middle + reach);
    }
}
