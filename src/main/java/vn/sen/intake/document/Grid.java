package vn.sen.intake.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in which every place knows the cell that covers it, merged cells included. */
public final class Grid {
    private final Table table;
    private final List<List<@Nullable Box>> places = new ArrayList<>();

    private Grid(Table table) {
        this.table = table;
    }

    /**
     * A cell with its place.
     *
     * @param row the row that it begins in, from 0
     * @param column the column of the grid that it begins in, from 0
     * @param width the columns that it covers
     * @param number its number among the cells of its row, from 1
     * @param guessed whether what made the table had to guess that the words stand in it
     */
    public record Box(
            int row, int column, int width, int number, boolean guessed, List<Block> blocks) {
        public boolean isBlank() {
            return paragraphs().stream().allMatch(Paragraph::isBlank);
        }

        /** Its paragraphs in reading order; those of nested tables row by row. */
        public List<Paragraph> paragraphs() {
            List<Paragraph> all = new ArrayList<>();
            Flattening.into(all, blocks);
            return all;
        }

        public int end() {
            return column + width;
        }
    }

    public static Grid of(Table table) {
        Grid grid = new Grid(table);
        for (Table.Row row : table.rows()) {
            grid.add(row);
        }
        return grid;
    }

    private void add(Table.Row row) {
        int index = places.size();
        List<@Nullable Box> line = new ArrayList<>();
        places.add(line);
        for (int i = 0; i < row.indent(); i++) {
            line.add(null);
        }
        int number = 0;
        for (Table.Cell cell : row.cells()) {
            number++;
            int column = line.size();
            Box above = cell.continues() ? at(index - 1, column) : null;
            Box box =
                    above != null
                            ? above
                            : new Box(
                                    index,
                                    column,
                                    cell.span(),
                                    number,
                                    cell.guessed(),
                                    cell.blocks());
            for (int i = 0; i < cell.span(); i++) {
                line.add(box);
            }
        }
    }

    public int rows() {
        return places.size();
    }

    public int columns() {
        return places.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The cell that covers a place; none where the row is shorter. */
    public @Nullable Box at(int row, int column) {
        if (row < 0 || row >= rows()) {
            return null;
        }
        List<@Nullable Box> line = places.get(row);
        return column < line.size() ? line.get(column) : null;
    }

    /** The cells of a row, left to right, merged ones once. */
    public List<Box> row(int row) {
        LinkedHashSet<Box> boxes = new LinkedHashSet<>();
        for (Box box : places.get(row)) {
            if (box != null) {
                boxes.add(box);
            }
        }
        return List.copyOf(boxes);
    }

    /** Whether Word repeats the row on every page. */
    public boolean isHeading(int row) {
        return table.rows().get(row).heading();
    }
}
