package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.text.CellKinds.Kind;

/**
 * Text in which every line is a whole cell, as word processors write tables into plain text. Where
 * most rows have as many lines as there are columns, the place of a line is its column; blank lines
 * count as empty cells where rows come out even with them.
 */
final class LinePerCell {
    private static final double MOST = 0.6;
    private static final double SURE = 0.85;
    private static final int FEWEST_ROWS = 3;

    private final FlatColumns columns;
    private final int step;
    private final boolean blanks;

    private LinePerCell(FlatColumns columns, int step, boolean blanks) {
        this.columns = columns;
        this.step = step;
        this.blanks = blanks;
    }

    /**
     * How the lines of rows are cells; none where they are not.
     *
     * @param rows the lines of each row
     * @param behind the first line behind each row, null behind the last
     * @param gap the usual number of blank lines between lines
     */
    static @Nullable LinePerCell of(
            List<List<Atom>> rows, List<@Nullable Atom> behind, FlatColumns columns, int gap) {
        if (rows.size() < FEWEST_ROWS || columns.size() < 2) {
            return null;
        }
        LinePerCell counted = new LinePerCell(columns, gap + 1, true);
        LinePerCell bare = new LinePerCell(columns, gap + 1, false);
        double withBlanks = counted.share(rows, behind);
        double without = bare.share(rows, behind);
        if (Math.max(withBlanks, without) < MOST) {
            return null;
        }
        return withBlanks > without ? counted : bare;
    }

    /** How many rows come out even, with a time where times belong. */
    private double share(List<List<Atom>> rows, List<@Nullable Atom> behind) {
        int even = 0;
        for (int i = 0; i < rows.size(); i++) {
            @Nullable Atom[] cells = cells(rows.get(i), behind.get(i));
            even += cells != null && saysWhen(cells) ? 1 : 0;
        }
        return even / (double) rows.size();
    }

    private boolean saysWhen(@Nullable Atom[] cells) {
        for (int c = 0; c < cells.length; c++) {
            Atom atom = cells[c];
            boolean when =
                    atom != null && columns.kinds().of(atom.text())[Kind.TIME.at] > CellKinds.WHEN;
            if (columns.kind(c) == Kind.TIME && atom != null && !when) {
                return false;
            }
        }
        return true;
    }

    /** The line of each column, null where it is empty; none where the row does not come out. */
    @Nullable Atom @Nullable [] cells(List<Atom> row, @Nullable Atom behind) {
        if (isListed(row)) {
            return null;
        }
        List<@Nullable Atom> slots = new ArrayList<>();
        for (Atom atom : row) {
            addEmpty(slots, slots.isEmpty() && isOfRowAbove(row.getFirst()) ? 0 : atom.gap());
            slots.add(atom);
        }
        if (behind != null) {
            addEmpty(slots, behind.gap());
        }
        while (slots.size() > columns.size() && slots.getLast() == null) {
            slots.removeLast();
        }
        boolean last = behind == null && slots.size() < columns.size();
        if (slots.size() != columns.size() && !(last && blanks)) {
            return null;
        }
        return Arrays.copyOf(slots.toArray(new Atom[0]), columns.size());
    }

    /** Without numbers, what is empty before a row are the last cells of the one above it. */
    private boolean isOfRowAbove(Atom first) {
        return first.line() == 0 || !columns.isNumbered();
    }

    /** The rows of a table without numbers, so many cells each; none where they do not come out. */
    static List<List<Atom>> rows(List<Atom> atoms, FlatColumns columns, int gap) {
        for (boolean blanks : new boolean[] {true, false}) {
            LinePerCell lines = new LinePerCell(columns, gap + 1, blanks);
            List<List<Atom>> rows = lines.chunks(atoms);
            if (rows.size() >= FEWEST_ROWS && lines.share(rows, behind(rows)) > SURE) {
                return rows;
            }
        }
        return List.of();
    }

    private List<List<Atom>> chunks(List<Atom> atoms) {
        List<@Nullable Atom> slots = new ArrayList<>();
        for (Atom atom : atoms) {
            addEmpty(slots, slots.isEmpty() ? 0 : atom.gap());
            slots.add(atom);
        }
        List<List<Atom>> rows = new ArrayList<>();
        for (int from = 0; from < slots.size(); from += columns.size()) {
            int to = Math.min(slots.size(), from + columns.size());
            List<Atom> row = new ArrayList<>();
            for (Atom atom : slots.subList(from, to)) {
                if (atom != null) {
                    row.add(atom);
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first line behind each row, null behind the last. */
    static List<@Nullable Atom> behind(List<List<Atom>> rows) {
        List<@Nullable Atom> behind = new ArrayList<>();
        for (int i = 1; i <= rows.size(); i++) {
            behind.add(i == rows.size() ? null : rows.get(i).getFirst());
        }
        return behind;
    }

    /** Whether some lines are paragraphs of one cell: entries of a list. */
    private static boolean isListed(List<Atom> row) {
        for (int i = 1; i < row.size(); i++) {
            Shape before = row.get(i - 1).shape();
            String text = row.get(i - 1).text();
            boolean goesOn = before.bulleted() || ";:".indexOf(text.charAt(text.length() - 1)) >= 0;
            if (goesOn && row.get(i).shape().bulleted()) {
                return true;
            }
        }
        return false;
    }

    private void addEmpty(List<@Nullable Atom> slots, int gap) {
        if (blanks) {
            for (int more = gap - (step - 1); more >= step; more -= step) {
                slots.add(null);
            }
        }
    }
}
