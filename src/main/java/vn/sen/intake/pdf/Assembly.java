package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.document.Block;

/** Puts the sheets of a file together as one text. */
final class Assembly {
    private final List<Sheet> sheets;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private @Nullable LongTable table;
    private Room room = new Room(0, 0);

    Assembly(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    List<Block> blocks() {
        List<List<Part>> pages =
                Furniture.without(sheets.stream().map(PageParts::of).toList(), sheets);
        Gutters open = null;
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            room = Margins.of(sheet, pages, sheets);
            List<Part> parts = PageParts.abreast(pages.get(i), room, sheet, open);
            parts.forEach(this::add);
            open = whiteAtTheEnd(parts);
        }
        endText();
        endTable();
        return blocks;
    }

    private static @Nullable Gutters whiteAtTheEnd(List<Part> parts) {
        return !parts.isEmpty() && parts.getLast() instanceof Part.Open(Piece _, Gutters gutters)
                ? gutters
                : null;
    }

    private void add(Part part) {
        switch (part) {
            case Part.Line(TextLine line) -> {
                endTable();
                lines.add(line);
            }
            case Part.Ruled(Piece piece) -> add(piece);
            case Part.Open(Piece piece, Gutters _) -> add(piece);
        }
    }

    private void add(Piece piece) {
        LongTable open = table;
        if (open != null && open.lastPage() + 1 == piece.page() && open.continuesWith(piece)) {
            open.add(piece);
            return;
        }
        endText();
        endTable();
        table = new LongTable(piece);
    }

    private void endTable() {
        if (table != null) {
            blocks.add(table.table());
            table = null;
        }
    }

    private void endText() {
        if (lines.isEmpty()) {
            return;
        }
        Habits habits = new Habits();
        habits.add(lines);
        blocks.addAll(new Wrapping(room, habits).paragraphs(lines));
        lines.clear();
    }
}
