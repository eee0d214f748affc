package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a sheet into tables and lines of text. */
final class PageParts {
    private PageParts() {}

    static List<Part> of(Sheet sheet) {
        List<Lattice> lattices = Lattice.of(sheet);
        List<RuledReader> readers =
                lattices.stream().map(lattice -> new RuledReader(lattice, sheet.number())).toList();
        List<Glyph> outside = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : sheet.glyphs()) {
            Glyph where = last != null && glyph.isBlankBehind(last) ? last : glyph;
            int in = at(lattices, where);
            if (in < 0) {
                outside.add(glyph);
            } else {
                readers.get(in).add(glyph, where);
            }
            last = glyph;
        }
        List<Part> parts = new ArrayList<>();
        readers.stream().map(RuledReader::read).map(Part.Ruled::new).forEach(parts::add);
        TextLine.of(sheet.number(), outside).stream().map(Part.Line::new).forEach(parts::add);
        parts.sort(Comparator.comparingDouble(PageParts::top));
        return parts;
    }

    /**
     * The parts, with lines side by side put into cells.
     *
     * @param before the white of a table without upright rules that the page before ends with
     */
    static List<Part> abreast(List<Part> parts, Room room, Sheet sheet, @Nullable Gutters before) {
        List<Part> all = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Line(TextLine line)) {
                lines.add(line);
                continue;
            }
            all.addAll(
                    new Abreast(room, lines, sheet.rules()).parts(all.isEmpty() ? before : null));
            lines.clear();
            all.add(part);
        }
        all.addAll(new Abreast(room, lines, sheet.rules()).parts(all.isEmpty() ? before : null));
        return all;
    }

    private static int at(List<Lattice> lattices, Glyph glyph) {
        for (int i = 0; i < lattices.size(); i++) {
            if (lattices.get(i).contains(glyph.centre(), glyph.middle())) {
                return i;
            }
        }
        return -1;
    }

    private static double top(Part part) {
        return switch (part) {
            case Part.Line(TextLine line) -> line.baseline();
            case Part.Ruled(Piece piece) -> piece.top();
            case Part.Open(Piece piece, Gutters _) -> piece.top();
        };
    }
}
