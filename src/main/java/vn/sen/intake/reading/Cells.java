package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sen.intake.Source;
import vn.sen.intake.document.Grid;
import vn.sen.intake.document.Paragraph;

/** The words of cells. */
final class Cells {
    private Cells() {}

    /** All words of a cell on one line. */
    static String text(Grid.Box box) {
        return Text.squeeze(
                box.paragraphs().stream()
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(Paragraph::words)
                        .collect(Collectors.joining(" ")));
    }

    static String text(List<Grid.Box> boxes) {
        return Text.squeeze(boxes.stream().map(Cells::text).collect(Collectors.joining(" ")));
    }

    /** The lines of a cell, labels included, blank ones left out. */
    static List<String> lines(Grid.Box box) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : box.paragraphs()) {
            if (paragraph.isBlank()) {
                continue;
            }
            paragraph
                    .words()
                    .lines()
                    .map(Text::squeeze)
                    .filter(l -> !l.isEmpty())
                    .forEach(lines::add);
        }
        return lines;
    }

    static List<String> lines(List<Grid.Box> boxes) {
        return boxes.stream().flatMap(box -> lines(box).stream()).toList();
    }

    static boolean isBold(Grid.Box box) {
        return box.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .allMatch(paragraph -> paragraph.look().bold());
    }

    /**
     * Where a cell stands.
     *
     * @param table the number of its table; below 0 that of the paragraph of a task without a table
     */
    static Source.Place place(int table, Grid.Box box) {
        if (table < 0) {
            return new Source.InParagraph(-table);
        }
        return new Source.InCell(table, box.row() + 1, box.number());
    }
}
