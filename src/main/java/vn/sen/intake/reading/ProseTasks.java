package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Source;
import vn.sen.intake.document.Grid;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;

/**
 * Finds tasks that are written without a table: a numbered line that says what, and words under
 * labels that say who, when and with which result ("Lead: ...; time: ...").
 */
final class ProseTasks {
    private static final int FEWEST = 2;

    private final List<Piece> pieces = new ArrayList<>();
    private int found;
    private @Nullable Task open;
    private String section = "";

    /** A task while it is read; what stands under each label, by the role of the label. */
    private static final class Task {
        final Line line;
        final List<Line> lines = new ArrayList<>();
        final Map<Role, Labelled> fields = new LinkedHashMap<>();
        final StringBuilder content;
        Role last = Role.CONTENT;

        Task(Line line, String content) {
            this.line = line;
            this.content = new StringBuilder(content);
            lines.add(line);
        }
    }

    private ProseTasks() {}

    /** The pieces with each task in the place of its lines, where there are several such tasks. */
    static List<Piece> in(List<Piece> pieces) {
        ProseTasks tasks = new ProseTasks();
        for (Piece piece : pieces) {
            if (piece instanceof Line line) {
                tasks.line(line);
            } else {
                tasks.close();
                tasks.pieces.add(piece);
            }
        }
        tasks.close();
        return tasks.found >= FEWEST ? tasks.pieces : pieces;
    }

    private void line(Line line) {
        if (Terms.LAYOUT.begins(line.text(), "recipients")) {
            close();
            pieces.add(line);
            return;
        }
        List<Labelled> labelled = Labelled.in(line.text());
        boolean opens = line.isNumbered() && Labelled.before(line.text()) > 0;
        if (opens) {
            close();
            open = new Task(line, Labelled.content(line.text()));
            put(open, labelled);
        } else if (open == null) {
            pieces.add(line);
        } else if (!labelled.isEmpty()) {
            open.lines.add(line);
            put(open, labelled);
        } else {
            goOn(open, line);
        }
    }

    private static void put(Task task, List<Labelled> labelled) {
        for (Labelled one : labelled) {
            task.fields.merge(one.role(), one, Labelled::with);
            task.last = one.role();
        }
    }

    /** A line without a label goes on from the words above, if it does not begin another part. */
    private void goOn(Task task, Line line) {
        boolean entry = line.isBulleted() && task.last != Role.CONTENT;
        boolean small = !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0));
        Labelled last = task.fields.get(task.last);
        if (last != null && (small || (entry && last.text().isEmpty()))) {
            task.lines.add(line);
            task.fields.put(task.last, last.with(new Labelled(task.last, "", line.words())));
        } else if (task.fields.isEmpty() && line.label().isEmpty() && small) {
            task.lines.add(line);
            task.content.append(' ').append(line.text());
        } else {
            close();
            pieces.add(line);
        }
    }

    private void close() {
        Task task = open;
        open = null;
        if (task == null) {
            return;
        }
        if (task.fields.isEmpty()) {
            boolean part = Regions.heading(task.line) != null;
            section = part ? "" : task.line.words();
            pieces.addAll(task.lines);
            return;
        }
        found++;
        pieces.add(table(task));
    }

    /** A table of one row; its number tells the paragraph, see {@link Cells#place}. */
    private TaskTable table(Task task) {
        List<Column> columns = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of("", ""));
        List<String> cells = new ArrayList<>(List.of(task.line.label(), task.content.toString()));
        columns.add(column(0, Role.NO, ""));
        columns.add(column(1, Role.CONTENT, ""));
        task.fields.forEach(
                (role, field) -> {
                    columns.add(column(columns.size(), role, field.label()));
                    heads.add(field.label());
                    cells.add(field.text());
                });
        List<Table.Row> rows = new ArrayList<>(List.of(row(heads)));
        if (!section.isEmpty()) {
            rows.add(new Table.Row(0, false, List.of(cell(columns.size(), section))));
        }
        rows.add(row(cells));
        Grid grid = Grid.of(new Table(rows));
        int number =
                task.line.place() instanceof Source.InParagraph(int paragraph) ? -paragraph : 0;
        return new TaskTable(number, grid, new Columns(new Headings(grid, 0, 1), columns));
    }

    private static Column column(int at, Role role, String heading) {
        return new Column(at, at + 1, role, heading, false, false);
    }

    private static Table.Row row(List<String> texts) {
        return new Table.Row(0, false, texts.stream().map(text -> cell(1, text)).toList());
    }

    private static Table.Cell cell(int span, String text) {
        List<Paragraph> lines =
                text.lines().map(line -> new Paragraph("", line, Paragraph.Look.PLAIN)).toList();
        return new Table.Cell(span, false, List.copyOf(lines));
    }
}
