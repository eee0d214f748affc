package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Mends a row that the end of a page cut in two. */
final class PageBreak {
    private final List<Piece.Row> rows;

    /** The rows above the break; the last of them grows. */
    PageBreak(List<Piece.Row> rows) {
        this.rows = rows;
    }

    void join(List<Piece.Row> more) {
        if (more.isEmpty() || rows.isEmpty()) {
            return;
        }
        Piece.Row above = rows.getLast();
        Piece.Row below = more.getFirst();
        if (isCut(above, below)) {
            rows.set(rows.size() - 1, joined(above, below));
            more.removeFirst();
        }
    }

    private boolean isCut(Piece.Row above, Piece.Row below) {
        if (above.cells().size() != below.cells().size() || below.isBlank()) {
            return false;
        }
        boolean goesOn = false;
        for (int i = 0; i < below.cells().size(); i++) {
            Piece.Cell upper = above.cells().get(i);
            Piece.Cell lower = below.cells().get(i);
            if (Math.abs(upper.left() - lower.left()) > 4) {
                return false;
            }
        }
        Piece.Cell number = below.cells().getFirst();
        return number.lines().isEmpty() && !goesOn;
    }

    private static Piece.Row joined(Piece.Row above, Piece.Row below) {
        List<Piece.Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            Piece.Cell upper = above.cells().get(i);
            List<TextLine> lines = new ArrayList<>(upper.lines());
            lines.addAll(below.cells().get(i).lines());
            cells.add(
                    new Piece.Cell(
                            upper.left(), upper.right(), upper.continues(), lines, upper.room()));
        }
        return new Piece.Row(above.top(), below.bottom(), cells);
    }
}
