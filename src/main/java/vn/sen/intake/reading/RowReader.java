package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Source;
import vn.sen.intake.document.Grid;

/** Goes down the rows of a table and tells tasks, their continuations and headings apart. */
final class RowReader {
    private static final Pattern MAIN_NUMBER = Pattern.compile("[IVXL]{1,6}|[A-Z]");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,3})*");

    private final TaskTable table;
    private final Grid grid;
    private final Columns columns;
    private final List<TaskRow> tasks = new ArrayList<>();
    private final List<Source> unread = new ArrayList<>();
    private @Nullable Found<String> section;
    private @Nullable Found<String> no;

    /** The number of the heading above where it counts as rows do, and the heading above that. */
    private @Nullable String counted;

    private @Nullable Found<String> outer;

    RowReader(TaskTable table) {
        this.table = table;
        this.grid = table.grid();
        this.columns = table.columns();
    }

    List<TaskRow> read() {
        for (int row = columns.headings().end(); row < grid.rows(); row++) {
            if (isSum(row)) {
                grid.row(row).stream().filter(box -> !box.isBlank()).forEach(this::leave);
            } else if (!isFurniture(row)) {
                read(row);
            }
        }
        return tasks;
    }

    /** Cells that the rows did not use. */
    List<Source> unread() {
        return unread;
    }

    private void leave(Grid.Box box) {
        unread.add(new Source(Cells.place(table.number(), box), Cells.text(box)));
    }

    private boolean isFurniture(int row) {
        return grid.row(row).stream().allMatch(Grid.Box::isBlank)
                || columns.headings().isRepeated(row)
                || Headings.isColumnNumbers(grid, row);
    }

    private boolean isSum(int row) {
        return grid.row(row).stream()
                .filter(box -> !box.isBlank() && box.row() == row)
                .limit(1)
                .anyMatch(box -> Terms.LAYOUT.whole(Cells.text(box)).contains("sum"));
    }

    private void read(int row) {
        Map<Column, Grid.Box> cells = columns.cells(row);
        grid.row(row).stream()
                .filter(box -> box.row() == row && !box.isBlank())
                .filter(box -> !cells.containsValue(box))
                .forEach(this::leave);
        Found<String> heading = sectionHeading(row, cells);
        if (heading != null) {
            head(heading, cells);
        } else if (continues(row, cells)) {
            tasks.getLast().add(cells);
        } else {
            leaveCounted(cells);
            TaskRow task = TaskRow.of(cells, rowNumber(cells), section);
            tasks.add(task);
        }
    }

    private void head(Found<String> heading, Map<Column, Grid.Box> cells) {
        String number = number(cells);
        boolean counts = number != null && DIGITS.matcher(number).matches();
        outer = !counts ? null : counted == null ? section : outer;
        counted = counts ? number : null;
        section = heading;
        no = null;
    }

    private @Nullable Found<String> sectionHeading(int row, Map<Column, Grid.Box> cells) {
        List<Grid.Box> own = grid.row(row).stream().filter(box -> !box.isBlank()).toList();
        if (own.isEmpty() || saysMore(cells) || own.stream().allMatch(box -> box.row() < row)) {
            return null;
        }
        Grid.Box first = own.getFirst();
        boolean alone = own.size() == 1;
        boolean heading =
                (alone && isAcross(first))
                        || isMainNumber(row, cells)
                        || hasNumberedParts(row, cells)
                        || (alone && Cells.isBold(first) && number(cells) == null);
        String words = Cells.text(own);
        return heading
                ? Found.sure(words, new Source(Cells.place(table.number(), first), words))
                : null;
    }

    /** Whether any column but those that name the work has words of its own. */
    private boolean saysMore(Map<Column, Grid.Box> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .anyMatch(cell -> !isNaming(cell.getKey()) && !isAcross(cell.getValue()));
    }

    private static boolean isNaming(Column column) {
        return column.role() == Role.NO
                || column.role() == Role.GROUP
                || column.role() == Role.CONTENT;
    }

    /** Whether a cell covers the content column and at least one more. */
    private boolean isAcross(Grid.Box box) {
        Column content = columns.of(Role.CONTENT).getFirst();
        long covered = columns.list().stream().filter(column -> column.shared(box) > 0).count();
        return content.shared(box) > 0 && covered > 1;
    }

    private boolean isMainNumber(int row, Map<Column, Grid.Box> cells) {
        String number = number(cells);
        return number != null
                && MAIN_NUMBER.matcher(number).matches()
                && cells.values().stream().anyMatch(box -> box.row() == row);
    }

    /** A number "1" over rows "1.1", "1.2". */
    private boolean hasNumberedParts(int row, Map<Column, Grid.Box> cells) {
        String number = number(cells);
        if (number == null || row + 1 >= grid.rows()) {
            return false;
        }
        String next = number(columns.cells(row + 1));
        return next != null && (next.startsWith(number + ".") || opensLetters(number, next));
    }

    /** "1" over "a", "b". */
    private static boolean opensLetters(String number, String next) {
        return next.equals("a") && DIGITS.matcher(number).matches();
    }

    /** A row that counts on from a numbered heading stands beside it, not below it. */
    private void leaveCounted(Map<Column, Grid.Box> cells) {
        String number = number(cells);
        if (counted != null
                && number != null
                && DIGITS.matcher(number).matches()
                && !number.startsWith(counted + ".")) {
            section = outer;
            counted = null;
        }
    }

    private static @Nullable String number(Map<Column, Grid.Box> cells) {
        for (Map.Entry<Column, Grid.Box> cell : cells.entrySet()) {
            if (cell.getKey().role() == Role.NO && !cell.getValue().isBlank()) {
                return Numbers.bare(Cells.text(cell.getValue()));
            }
        }
        return null;
    }

    /** Rows that add to the task above: its content goes on, or a page has torn it. */
    private boolean continues(int row, Map<Column, Grid.Box> cells) {
        if (tasks.isEmpty()) {
            return false;
        }
        Grid.Box content = box(cells, Role.CONTENT);
        if (content != null && content.row() < row) {
            return !startsOwn(row, cells, Role.TIME) && !startsOwn(row, cells, Role.NO);
        }
        boolean blankContent = content == null || content.isBlank();
        boolean ownNumber = startsOwn(row, cells, Role.NO);
        if (blankContent && !ownNumber) {
            tasks.getLast().doubts().add(Doubt.ROW_CONTINUED);
            return true;
        }
        return false;
    }

    private static boolean startsOwn(int row, Map<Column, Grid.Box> cells, Role role) {
        Grid.Box box = box(cells, role);
        return box != null && box.row() == row && !box.isBlank();
    }

    private static Grid.@Nullable Box box(Map<Column, Grid.Box> cells, Role role) {
        for (Map.Entry<Column, Grid.Box> cell : cells.entrySet()) {
            if (cell.getKey().role() == role) {
                return cell.getValue();
            }
        }
        return null;
    }

    /** The row's number; one that is left blank is that of the row above. */
    private @Nullable Found<String> rowNumber(Map<Column, Grid.Box> cells) {
        Grid.Box box = box(cells, Role.NO);
        if (box == null) {
            return null;
        }
        String words = Cells.text(box);
        String number = Numbers.bare(words);
        if (number.isEmpty() || Text.isBulleted(number)) {
            return no == null ? null : no.doubting(Doubt.NUMBER_INHERITED);
        }
        no = Found.sure(number, new Source(Cells.place(table.number(), box), words));
        return no;
    }
}
