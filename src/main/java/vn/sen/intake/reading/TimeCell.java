package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Grid;

/**
 * The words that say when a task is to be done.
 *
 * @param text the words; a beginning and an end from two columns as one period
 * @param source the words as they stand
 */
record TimeCell(List<Grid.Box> boxes, String text, String source) {

    /** The headings of the columns in which the task is marked. */
    private static String marked(TaskRow task, List<Grid.Box> boxes) {
        List<String> periods = new ArrayList<>();
        task.cells()
                .forEach(
                        (column, cells) -> {
                            if (column.role() == Role.MARK && !cells.isEmpty()) {
                                periods.add(column.heading());
                                boxes.addAll(cells);
                            }
                        });
        return String.join("; ", periods);
    }

    /** What the columns say, each a time of its own. */
    private static String ofColumns(TaskRow task) {
        List<String> said = new ArrayList<>();
        task.cells()
                .forEach(
                        (column, boxes) -> {
                            if (column.role() == Role.TIME && !boxes.isEmpty()) {
                                said.add(Cells.text(boxes));
                            }
                        });
        return String.join("; ", said);
    }

    /** None where the cells are empty. */
    static @Nullable TimeCell of(TaskRow task) {
        List<Grid.Box> boxes = new ArrayList<>(task.of(Role.TIME));
        String text = ofColumns(task);
        text = (text + " " + marked(task, boxes)).strip();
        List<Grid.Box> start = task.of(Role.START);
        List<Grid.Box> end = task.of(Role.END);
        String source = (text + " " + Cells.text(start) + " " + Cells.text(end)).strip();
        text = (text + " " + Phrases.period(Cells.text(start), Cells.text(end))).strip();
        boxes.addAll(start);
        boxes.addAll(end);
        return text.isEmpty() ? null : new TimeCell(boxes, text, source);
    }
}
