package vn.sen.agency.table;

import java.util.List;

/** One table of a file, without its blank rows. */
public record Sheet(List<TableRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
