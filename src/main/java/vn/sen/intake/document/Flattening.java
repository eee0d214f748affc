package vn.sen.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts tables that lie in a cell into lines: a row is a line, a frame of one cell its content. */
final class Flattening {
    private Flattening() {}

    static void into(List<Paragraph> lines, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph);
                case Table table -> table.rows().forEach(row -> into(lines, row));
            }
        }
    }

    private static void into(List<Paragraph> lines, Table.Row row) {
        if (row.cells().size() == 1) {
            into(lines, row.cells().getFirst().blocks());
            return;
        }
        String text =
                row.cells().stream()
                        .map(Flattening::text)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" "));
        lines.add(new Paragraph("", text, Paragraph.Look.PLAIN));
    }

    private static String text(Table.Cell cell) {
        List<Paragraph> inside = new ArrayList<>();
        into(inside, cell.blocks());
        return inside.stream().map(Paragraph::words).collect(Collectors.joining(" "));
    }
}
