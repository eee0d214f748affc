package vn.sen.intake.pdf;

import java.util.List;

/**
 * A table, or as much of one as stands on one page.
 *
 * @param ruled whether rules bound its cells; else its edges are about in the middle of the white
 */
record Piece(int page, boolean ruled, List<Row> rows) {
    Piece {
        rows = List.copyOf(rows);
    }

    /** A row with its upper and lower edge. */
    record Row(double top, double bottom, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.lines().isEmpty());
        }
    }

    /**
     * A cell with its edges.
     *
     * @param continues whether it belongs to the cell above
     * @param room the width in which its lines were broken
     */
    record Cell(double left, double right, boolean continues, List<TextLine> lines, Room room) {
        Cell {
            lines = List.copyOf(lines);
        }

        Cell with(boolean joinedAbove, List<TextLine> others) {
            return new Cell(left, right, joinedAbove, others, room);
        }

        String text() {
            return String.join(" ", lines.stream().map(TextLine::text).toList());
        }
    }

    /** The most cells that a row has. */
    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    double left() {
        return rows.getFirst().cells().getFirst().left();
    }

    double right() {
        return rows.stream().mapToDouble(row -> row.cells().getLast().right()).max().orElse(0);
    }

    double top() {
        return rows.getFirst().top();
    }

    double bottom() {
        return rows.getLast().bottom();
    }
}
