package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Mends a row that the end of a page cut in two. */
final class PageBreak {
    /** A column is as good as always filled if so many of its cells are. */
    private static final double MOSTLY = 0.8;

    private static final double SAME = 4;
    private static final Pattern PART_NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+");

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
        if (!isAlike(above, below) || below.isBlank()) {
            return;
        }
        if (isCut(above, below)) {
            rows.set(rows.size() - 1, joined(above, below));
            more.removeFirst();
        } else {
            more.set(0, merged(below));
        }
    }

    private static boolean isAlike(Piece.Row above, Piece.Row below) {
        boolean alike = above.cells().size() == below.cells().size();
        for (int i = 0; alike && i < below.cells().size(); i++) {
            alike = Math.abs(above.cells().get(i).left() - below.cells().get(i).left()) <= SAME;
        }
        return alike;
    }

    /**
     * A cut row has its number on one side of the break only. Where rows share numbers, or have
     * none, a row was cut if a cell goes on in the middle of a sentence, or wants what all have.
     */
    private boolean isCut(Piece.Row above, Piece.Row below) {
        if (share(0) >= MOSTLY && above.cells().size() > 2) {
            if (!isBlank(above, 0) && !isBlank(below, 0)) {
                return isNumberCut(above, below);
            }
            if (isBlank(above, 0) != isBlank(below, 0) && !isUnderMerged()) {
                return true;
            }
        }
        boolean goesOn = false;
        for (int i = 0; i < below.cells().size(); i++) {
            goesOn |=
                    !isBlank(above, i)
                            && !isBlank(below, i)
                            && goesOn(above.cells().get(i), below.cells().get(i));
        }
        return goesOn || !isWhole(below);
    }

    /** A column too narrow for its numbers: "2." above the break and "3" below it. */
    private static boolean isNumberCut(Piece.Row above, Piece.Row below) {
        String upper = above.cells().getFirst().text().replace(" ", "");
        String lower = below.cells().getFirst().text().replace(" ", "");
        return (upper.endsWith(".") || lower.startsWith("."))
                && PART_NUMBER.matcher(upper + lower).matches();
    }

    private static boolean isBlank(Piece.Row row, int cell) {
        return row.cells().get(cell).lines().isEmpty();
    }

    /** Whether rows of the table share numbers: a row without one is then none that was cut. */
    private boolean isUnderMerged() {
        return rows.stream()
                .filter(row -> row.cells().size() > 2)
                .anyMatch(row -> row.cells().getFirst().continues());
    }

    /** Whether all but the first cell hold what begins afresh. */
    private boolean isWhole(Piece.Row below) {
        boolean whole = true;
        for (int i = 1; i < below.cells().size(); i++) {
            whole &=
                    share(i) < MOSTLY || (!isBlank(below, i) && beginsAfresh(below.cells().get(i)));
        }
        return whole;
    }

    private static boolean beginsAfresh(Piece.Cell cell) {
        int first = cell.text().codePointAt(0);
        return !Character.isLowerCase(first) && "),.;:".indexOf(first) < 0;
    }

    private static boolean goesOn(Piece.Cell upper, Piece.Cell lower) {
        TextLine last = upper.lines().getLast();
        TextLine next = lower.lines().getFirst();
        return Wrapping.wraps(upper.room(), last, next) && !beginsAfresh(lower);
    }

    /** The share of rows like the last that have words in a cell. */
    private double share(int cell) {
        Piece.Row last = rows.getLast();
        int all = 0;
        int filled = 0;
        for (Piece.Row row : rows.subList(Math.min(1, rows.size() - 1), rows.size())) {
            if (isAlike(last, row)) {
                all++;
                filled += isBlank(row, cell) && !row.cells().get(cell).continues() ? 0 : 1;
            }
        }
        return all == 0 ? 0 : filled / (double) all;
    }

    private static Piece.Row joined(Piece.Row above, Piece.Row below) {
        List<Piece.Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            Piece.Cell upper = above.cells().get(i);
            List<TextLine> lines = new ArrayList<>(upper.lines());
            lines.addAll(below.cells().get(i).lines());
            cells.add(upper.with(upper.continues(), lines));
        }
        return new Piece.Row(above.top(), below.bottom(), cells);
    }

    /** Cells that are never empty and are so below the break belong to cells above it. */
    private Piece.Row merged(Piece.Row below) {
        if (!isBlank(below, 0) || share(0) < MOSTLY) {
            return below;
        }
        List<Piece.Cell> cells = new ArrayList<>();
        for (int i = 0; i < below.cells().size(); i++) {
            Piece.Cell cell = below.cells().get(i);
            boolean continues = isBlank(below, i) && share(i) >= MOSTLY;
            cells.add(cell.with(continues, cell.lines()));
        }
        return new Piece.Row(below.top(), below.bottom(), cells);
    }
}
