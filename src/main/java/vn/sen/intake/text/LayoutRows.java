package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.document.Table;

/** Gathers the lines of a table that is set in columns of blanks into rows. */
final class LayoutRows {
    private final LayoutHead head;
    private final WordPairs pairs = new WordPairs(List.of());
    private final List<Table.Row> rows = new ArrayList<>();

    /** Lines since the last title, by column. */
    private final List<List<String>> open = new ArrayList<>();

    private final List<Integer> gaps = new ArrayList<>();
    private boolean titled;

    /** Whether cells are set in the middle of their height: the first number tells. */
    private @Nullable Boolean middle;

    LayoutRows(LayoutHead head) {
        this.head = head;
        List<Table.Cell> names = new ArrayList<>();
        for (String name : head.names()) {
            names.add(LayoutTable.cell(1, false, List.of(Paragraphs.plain(name))));
        }
        rows.add(new Table.Row(0, true, names));
    }

    /** A line that runs across the columns; two of them are one title. */
    void title(String text) {
        close();
        List<Paragraph> title = new ArrayList<>();
        if (titled && RowNumber.of(0, text) == null) {
            List<Table.Cell> before = rows.removeLast().cells();
            Paragraph above = (Paragraph) before.getFirst().blocks().getFirst();
            title.add(Paragraphs.plain(above.text() + " " + text));
        } else {
            title.add(Paragraphs.plain(text));
        }
        rows.add(
                new Table.Row(
                        0, false, List.of(LayoutTable.cell(head.names().size(), true, title))));
        titled = true;
    }

    void add(List<String> cells, TextLine line) {
        titled = false;
        open.add(cells);
        gaps.add(line.gap());
    }

    List<Table.Row> rows() {
        close();
        return rows;
    }

    private void close() {
        List<Integer> begins = head.isNumbered() ? numbered() : full();
        for (int i = 0; i < begins.size(); i++) {
            int to = i + 1 < begins.size() ? begins.get(i + 1) : open.size();
            rows.add(row(begins.get(i), to));
        }
        open.clear();
        gaps.clear();
    }

    private boolean isNumber(int line) {
        String first = open.get(line).getFirst();
        return RowNumber.of(line, first) != null || first.equals("(1)");
    }

    /** A row begins at its number, or as far above it as it goes on below it. */
    private List<Integer> numbered() {
        List<Integer> begins = new ArrayList<>();
        int from = 0;
        if (middle == null && !open.isEmpty()) {
            middle = !isNumber(0);
        }
        boolean middle = Boolean.TRUE.equals(this.middle);
        for (int i = 0; i < open.size(); i++) {
            if (isNumber(i)) {
                begins.add(middle ? from : i);
                from = middle ? Math.clamp(2L * i - from + 1, i + 1, open.size()) : i;
            }
        }
        if (!open.isEmpty() && (begins.isEmpty() || begins.getFirst() > 0)) {
            begins.addFirst(0);
        }
        return begins;
    }

    /** Without numbers a row begins where lines stand apart, or where most columns have words. */
    private List<Integer> full() {
        boolean apart = gaps.stream().anyMatch(gap -> gap > 0);
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            long said = open.get(i).stream().filter(cell -> !cell.isEmpty()).count();
            boolean full = said > open.get(i).size() * 0.7 && !goesOn(open.get(i));
            if (i == 0 || (apart ? gaps.get(i) > 0 : full)) {
                begins.add(i);
            }
        }
        return begins;
    }

    private static boolean goesOn(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isEmpty() && Words.startsLower(cell));
    }

    private Table.Row row(int from, int to) {
        if (to - from > FlatTable.MOST_LINES) {
            String words =
                    String.join(
                            " ",
                            open.subList(from, to).stream()
                                    .map(line -> String.join(" ", line))
                                    .toList());
            List<Paragraph> across = List.of(Paragraphs.plain(Words.squeeze(words)));
            return new Table.Row(
                    0, false, List.of(LayoutTable.cell(head.names().size(), true, across)));
        }
        List<Table.Cell> cells = new ArrayList<>();
        for (int c = 0; c < head.names().size(); c++) {
            List<Atom> atoms = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String text = Objects.requireNonNull(open.get(i)).get(c);
                if (!text.isEmpty()) {
                    atoms.add(Atom.of(i, text, 0, Atom.Page.SAME));
                }
            }
            cells.add(LayoutTable.cell(1, true, Paragraphs.ofCell(atoms, pairs, false)));
        }
        return new Table.Row(0, false, cells);
    }
}
