package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Grid;

/**
 * The heading rows of a table.
 *
 * @param first index of the first heading row
 * @param end index of the first row of the body
 */
record Headings(Grid grid, int first, int end) {
    private static final int SEARCHED = 6;
    private static final int LONGEST = 14;
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("\\(?(?:\\d{1,2}|[A-H])\\)?(?:\\s*=.*)?");

    /** Finds the rows by what they say; none where no row speaks like a heading. */
    static @Nullable Headings find(Grid grid) {
        for (int row = 0; row < Math.min(grid.rows(), SEARCHED); row++) {
            if (isHeading(grid, row)) {
                return new Headings(grid, row, end(grid, row));
            }
        }
        return null;
    }

    private static boolean isHeading(Grid grid, int row) {
        Set<String> topics = new HashSet<>();
        int columns = 0;
        for (Grid.Box box : grid.row(row)) {
            String text = Cells.text(box);
            Set<String> said = speaks(text);
            topics.addAll(said);
            columns += said.isEmpty() ? 0 : 1;
        }
        return columns >= 2 && topics.size() >= 2;
    }

    private static Set<String> speaks(String text) {
        return Text.words(text) > LONGEST
                ? Set.of()
                : Terms.COLUMNS.find(text).stream()
                        .map(Terms.Place::topic)
                        .collect(Collectors.toSet());
    }

    /** Headings go on below merged cells, where Word repeats them, and over a row of numbers. */
    private static int end(Grid grid, int first) {
        int end = first + 1;
        while (end < grid.rows() && (continues(grid, first, end) || isColumnNumbers(grid, end))) {
            end++;
        }
        return end;
    }

    private static boolean continues(Grid grid, int first, int row) {
        List<Grid.Box> boxes = grid.row(row);
        boolean merged = boxes.stream().anyMatch(box -> box.row() >= first && box.row() < row);
        return grid.isHeading(row) || merged || isSecondLevel(grid, row);
    }

    private static boolean isShortHeading(String text) {
        return Text.words(text) <= 4 && !speaks(text).isEmpty();
    }

    /** Headings below others that were not merged: blank in front, and every word a heading. */
    private static boolean isSecondLevel(Grid grid, int row) {
        List<Grid.Box> said = grid.row(row).stream().filter(box -> !box.isBlank()).toList();
        return grid.row(row).getFirst().isBlank()
                && said.size() >= 2
                && said.stream().map(Cells::text).allMatch(Headings::isShortHeading);
    }

    /** A row "(1) (2) (3)" or "A B 1 2" that numbers the columns. */
    static boolean isColumnNumbers(Grid grid, int row) {
        List<String> texts = grid.row(row).stream().map(Cells::text).toList();
        return texts.size() > 2
                && texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
    }

    /** The columns that the lowest heading cells cut, each with its whole heading. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        int from = 0;
        while (from < grid.columns()) {
            int to = from + 1;
            while (to < grid.columns() && sameCells(from, to)) {
                to++;
            }
            columns.add(new Column(from, to, Role.NOTE, heading(from), false, false));
            from = to;
        }
        return columns;
    }

    private boolean sameCells(int column, int next) {
        for (int row = first; row < Math.max(first + 1, labelled()); row++) {
            if (!Objects.equals(grid.at(row, column), grid.at(row, next))) {
                return false;
            }
        }
        return true;
    }

    private int labelled() {
        int last = end;
        while (last > first + 1 && isColumnNumbers(grid, last - 1)) {
            last--;
        }
        return last;
    }

    private String heading(int column) {
        Set<String> parts = new LinkedHashSet<>();
        for (int row = first; row < labelled(); row++) {
            Grid.Box box = grid.at(row, column);
            if (box != null && !box.isBlank()) {
                parts.add(Cells.text(box));
            }
        }
        return String.join(" ", parts);
    }

    /** The lowest heading of a column alone, without those above it. */
    String lowest(int column) {
        Grid.Box box = grid.at(labelled() - 1, column);
        return box == null ? "" : Cells.text(box);
    }

    /** Whether a row of the body says the headings again, as at the top of a page. */
    boolean isRepeated(int row) {
        for (int heading = first; heading < labelled(); heading++) {
            if (texts(heading).equals(texts(row))) {
                return true;
            }
        }
        return false;
    }

    private List<String> texts(int row) {
        return grid.row(row).stream().map(Cells::text).toList();
    }
}
