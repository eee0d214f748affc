package vn.sen.agency.table;

import java.util.List;

/**
 * A row of a table that is not blank.
 *
 * @param number as its owner's program counts it, from 1
 * @param cells trimmed, in normal form C; empty where nothing stands
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; empty behind the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
