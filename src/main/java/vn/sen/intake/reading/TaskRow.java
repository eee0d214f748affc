package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.document.Grid;

/**
 * The cells that make up one task, which may go on over several rows of the table.
 *
 * @param cells by column, each once
 * @param section the heading row above
 */
record TaskRow(
        Map<Column, List<Grid.Box>> cells,
        @Nullable Found<String> no,
        @Nullable Found<String> section,
        List<Doubt> doubts) {

    static TaskRow of(
            Map<Column, Grid.Box> row,
            @Nullable Found<String> no,
            @Nullable Found<String> section) {
        TaskRow task = new TaskRow(new LinkedHashMap<>(), no, section, new ArrayList<>());
        task.add(row);
        return task;
    }

    void add(Map<Column, Grid.Box> row) {
        row.forEach(
                (column, box) -> {
                    List<Grid.Box> boxes = cells.computeIfAbsent(column, c -> new ArrayList<>());
                    if (!boxes.contains(box) && !box.isBlank()) {
                        boxes.add(box);
                    }
                });
    }

    List<Grid.Box> of(Role role) {
        List<Grid.Box> found = new ArrayList<>();
        cells.forEach(
                (column, boxes) -> {
                    if (column.role() == role) {
                        found.addAll(boxes);
                    }
                });
        return found;
    }
}
