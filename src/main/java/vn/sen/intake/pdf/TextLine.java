package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sen.intake.document.Typed;

/**
 * Glyphs on one line, left to right, without blanks at its ends.
 *
 * @param text its words with one space between them
 */
record TextLine(List<Glyph> glyphs, String text) {
    /** A gap of this share of the font's size parts words. */
    private static final double SPACE = 0.16;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The lines that glyphs of one column form, from above. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty()
                    && glyph.baseline() - open.getLast().baseline() > glyph.size() * 0.3) {
                add(lines, open);
                open.clear();
            }
            open.add(glyph);
        }
        add(lines, open);
        return lines;
    }

    private static void add(List<TextLine> lines, List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::left));
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : line) {
            if (last != null && glyph.left() - last.right() > glyph.size() * SPACE) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        String words = Typed.clean(text).replaceAll(" +", " ").strip();
        if (!words.isEmpty()) {
            lines.add(new TextLine(line, words));
        }
    }

    boolean bold() {
        return glyphs.stream().filter(g -> !g.isBlank()).allMatch(Glyph::bold);
    }
}
