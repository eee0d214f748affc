package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Reading;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.Label;
import vn.sen.intake.Party;
import vn.sen.intake.Source;
import vn.sen.intake.Times;
import vn.sen.intake.document.Grid;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.standard.Recognition;

/** Makes the items of the plan from the cells of its tasks. */
final class ItemReader {
    private static final double CERTAIN = 0.8;

    /** Words of so many letters say no time; to look for one would take long. */
    private static final int LONGEST_TIME = 4_000;

    private final DeadlineReader deadlines;
    private final Catalogue catalogue;

    ItemReader(DeadlineReader deadlines, Catalogue catalogue) {
        this.deadlines = deadlines;
        this.catalogue = catalogue;
    }

    Work read(TaskTable table) {
        RowReader rows = new RowReader(table);
        List<Item> items = rows.read().stream().map(task -> item(table, task)).toList();
        return new Work(items, rows.unread());
    }

    private Item item(TaskTable table, TaskRow task) {
        Found<String> content = content(table, task);
        return new Item(
                new Label(task.no(), section(table, task)),
                content,
                new Times(time(table, task), deadlines.readWithin(begin(content.value()))),
                parties(table, task),
                outputs(table, task),
                activities(content),
                notes(table, task));
    }

    private static Found<String> content(TaskTable table, TaskRow task) {
        List<Grid.Box> boxes = task.of(Role.CONTENT);
        Found<String> content = found(table, boxes, Cells.text(boxes));
        for (Doubt doubt : task.doubts()) {
            content = content.doubting(doubt);
        }
        if (table.columns().guessed(Role.CONTENT)) {
            content = content.doubting(Doubt.HEADING_GUESSED);
        }
        return Text.hasOpenParenthesis(content.value())
                ? content.doubting(Doubt.UNCLOSED_PARENTHESIS)
                : content;
    }

    private static Found<String> found(TaskTable table, List<Grid.Box> boxes, String text) {
        Grid.Box at =
                boxes.isEmpty() ? new Grid.Box(0, 0, 1, 1, false, List.of()) : boxes.getFirst();
        Found<String> found = Found.sure(text, new Source(Cells.place(table.number(), at), text));
        return boxes.stream().anyMatch(Grid.Box::guessed)
                ? found.doubting(Doubt.COLUMN_GUESSED)
                : found;
    }

    private static @Nullable Found<String> section(TaskTable table, TaskRow task) {
        List<Grid.Box> group = task.of(Role.GROUP);
        return group.isEmpty() ? task.section() : found(table, group, Cells.text(group));
    }

    private @Nullable Found<Reading> time(TaskTable table, TaskRow task) {
        TimeCell cell = TimeCell.of(task);
        if (cell == null) {
            return null;
        }
        Found<Reading> reading =
                found(table, cell.boxes(), cell.source()).map(words -> when(cell.text()));
        if (reading.value().unread() != null) {
            reading = reading.doubting(Doubt.WORDS_UNREAD);
        }
        if (!reading.value().slips().isEmpty()) {
            reading = reading.doubting(Doubt.SPELLING_SLIP);
        }
        if (Text.hasOpenParenthesis(cell.text())) {
            reading = reading.doubting(Doubt.UNCLOSED_PARENTHESIS);
        }
        return table.columns().guessed(Role.TIME)
                ? reading.doubting(Doubt.HEADING_GUESSED)
                : reading;
    }

    private Reading when(String text) {
        return text.length() > LONGEST_TIME
                ? new Reading(text, List.of(), text, List.of())
                : deadlines.read(text);
    }

    private static String begin(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TIME));
    }

    private static List<Found<Party>> parties(TaskTable table, TaskRow task) {
        List<Found<Party>> parties = new ArrayList<>();
        task.cells()
                .forEach(
                        (column, boxes) -> {
                            if (column.role().isParty()) {
                                boxes.forEach(
                                        box ->
                                                parties.addAll(
                                                        guessed(
                                                                box,
                                                                PartyReader.read(
                                                                        table.number(),
                                                                        column,
                                                                        box))));
                            }
                        });
        return parties;
    }

    private static List<Found<String>> outputs(TaskTable table, TaskRow task) {
        return task.of(Role.OUTPUT).stream()
                .flatMap(box -> guessed(box, OutputReader.read(table.number(), box)).stream())
                .toList();
    }

    private static <T> List<Found<T>> guessed(Grid.Box box, List<Found<T>> found) {
        return box.guessed()
                ? found.stream().map(one -> one.doubting(Doubt.COLUMN_GUESSED)).toList()
                : found;
    }

    private Found<List<Activity>> activities(Found<String> content) {
        Recognition recognition = catalogue.recognise(begin(content.value()));
        Found<List<Activity>> found = Found.sure(recognition.activities(), content.source());
        if (recognition.activities().isEmpty()) {
            return found.doubting(Doubt.ACTIVITY_UNKNOWN);
        }
        return recognition.certainty() < CERTAIN ? found.doubting(Doubt.ACTIVITY_UNCERTAIN) : found;
    }

    /** What other columns say, with their headings. */
    private static List<Found<String>> notes(TaskTable table, TaskRow task) {
        List<Found<String>> notes = new ArrayList<>();
        Set<Grid.Box> noted = new LinkedHashSet<>();
        task.cells()
                .forEach(
                        (column, boxes) -> {
                            if (column.role() == Role.NOTE && noted.addAll(boxes)) {
                                notes.add(found(table, boxes, note(column, boxes)));
                            }
                        });
        return notes;
    }

    private static String note(Column column, List<Grid.Box> boxes) {
        String words = boxes.stream().map(Cells::text).collect(Collectors.joining(" "));
        return column.heading().isEmpty() ? words : column.heading() + ": " + words;
    }
}
