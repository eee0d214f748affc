package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Grid;

/** The columns of a plan's table, and the cells of its rows by column. */
record Columns(Headings headings, List<Column> list) {
    Columns {
        list = List.copyOf(list);
    }

    /** A plan says what, and when or who. */
    boolean isPlan() {
        boolean party = list.stream().anyMatch(column -> column.role().isParty());
        return !of(Role.CONTENT).isEmpty()
                && (hasTime() || party)
                && headings.end() < headings.grid().rows();
    }

    boolean hasTime() {
        return list.stream().anyMatch(column -> column.role().isTime());
    }

    boolean guessed(Role role) {
        return list.stream().anyMatch(c -> c.role() == role && c.guessed());
    }

    /** The cell of each column in a row; a cell over several columns is that of the first. */
    Map<Column, Grid.Box> cells(int row) {
        Map<Column, Grid.Box> cells = new LinkedHashMap<>();
        for (Grid.Box box : headings.grid().row(row)) {
            Column column = home(box);
            if (column != null) {
                cells.putIfAbsent(column, box);
            }
        }
        return cells;
    }

    /** The first of the columns with which a cell shares most. */
    private @Nullable Column home(Grid.Box box) {
        Column home = null;
        for (Column column : list) {
            boolean more = home == null || column.shared(box) > home.shared(box);
            home = column.shared(box) > 0 && more && !isWider(box, home) ? column : home;
        }
        return home;
    }

    /** A cell that covers a whole column and part of the next belongs to the first. */
    private static boolean isWider(Grid.Box box, @Nullable Column home) {
        return home != null && home.shared(box) == home.to() - home.from();
    }

    List<Column> of(Role role) {
        List<Column> found = new ArrayList<>();
        list.stream().filter(column -> column.role() == role).forEach(found::add);
        return found;
    }
}
