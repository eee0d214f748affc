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

    /** None where the cells are empty. */
    static @Nullable TimeCell of(TaskRow task) {
        List<Grid.Box> boxes = new ArrayList<>(task.of(Role.TIME));
        String text = Cells.text(boxes);
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
