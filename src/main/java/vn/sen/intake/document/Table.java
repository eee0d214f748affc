package vn.sen.intake.document;

import java.util.List;

/** A table as the file has it, before merged cells are resolved by {@link Grid}. */
public record Table(List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param indent columns of the grid left out before its first cell
     * @param heading whether Word repeats it on every page
     */
    public record Row(int indent, boolean heading, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param span columns of the grid that it covers
     * @param continues whether it belongs to the cell above
     * @param guessed whether what made the table had to guess that the words stand in it
     */
    public record Cell(int span, boolean continues, boolean guessed, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        public Cell(int span, boolean continues, List<Block> blocks) {
            this(span, continues, false, blocks);
        }
    }
}
