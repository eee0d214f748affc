package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sen.intake.document.Typed;

/**
 * Glyphs on one line of a page, left to right.
 *
 * @param page from 1
 * @param text its words with one space between them
 * @param blankEnd whether a blank is drawn behind its last word
 */
record TextLine(int page, List<Glyph> glyphs, String text, boolean blankEnd) {
    /** A gap of this share of the font's size parts words that no blank parts. */
    private static final double SPACE = 0.16;

    /** Where blanks are written, a narrow gap is but wide setting. */
    private static final double SPACE_BESIDE_BLANKS = 0.28;

    /** How far the letters of one line may lie apart in height, as a share of their size. */
    private static final double LEVEL = 0.35;

    /** A gap of this share of the font's size parts cells, whatever blanks are drawn in it. */
    private static final double PARTED = 0.5;

    /** And one that no blank stands in, where blanks are drawn. */
    private static final double UNEXPLAINED = 0.14;

    /** The usual width of a blank. */
    private static final double BLANK = 0.25;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The lines that glyphs of one column form, from above. */
    static List<TextLine> of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && !isLevel(open.getFirst(), glyph)) {
                line(page, open).ifPresent(lines::add);
                open.clear();
            }
            open.add(glyph);
        }
        line(page, open).ifPresent(lines::add);
        return lines;
    }

    private static boolean isLevel(Glyph one, Glyph other) {
        double size = Math.max(one.size(), other.size());
        return Math.abs(one.baseline() - other.baseline()) <= size * LEVEL;
    }

    /** The line of these glyphs; none where all are blank. */
    private static Optional<TextLine> line(int page, List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::left));
        while (!line.isEmpty() && line.getFirst().isBlank()) {
            line.removeFirst();
        }
        boolean blankEnd = !line.isEmpty() && line.getLast().isBlank();
        while (!line.isEmpty() && line.getLast().isBlank()) {
            line.removeLast();
        }
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextLine(page, line, words(line), blankEnd));
    }

    private static String words(List<Glyph> glyphs) {
        boolean blanks = glyphs.stream().anyMatch(Glyph::isBlank);
        double space = blanks ? SPACE_BESIDE_BLANKS : SPACE;
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && isTwin(last, glyph)) {
                continue;
            }
            if (last != null && glyph.left() - last.right() > glyph.size() * space) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return Typed.clean(text).replaceAll(" +", " ").strip();
    }

    /** A letter drawn twice, a hair apart, to look bold. */
    private static boolean isTwin(Glyph one, Glyph other) {
        double width = one.right() - one.left();
        return one.text().equals(other.text())
                && !one.isBlank()
                && Math.abs(one.left() - other.left()) < width * 0.3;
    }

    /** Its parts between gaps of more than so much. */
    List<TextLine> chunks(double gap) {
        List<TextLine> chunks = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double right = left();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                open.add(glyph);
                continue;
            }
            if (glyph.left() - right > gap) {
                line(page, open).ifPresent(chunks::add);
                open.clear();
            }
            open.add(glyph);
            right = Math.max(right, glyph.right());
        }
        line(page, open).ifPresent(chunks::add);
        return chunks;
    }

    /**
     * Its parts between gaps that no blank explains.
     *
     * @param blanks whether blanks are drawn on the page: then a gap without one parts cells
     */
    List<TextLine> pieces(boolean blanks) {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double right = left();
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            double widest = glyph.size() * (blank || !blanks ? PARTED : UNEXPLAINED);
            if (!glyph.isBlank() && glyph.left() - right > widest) {
                line(page, open).ifPresent(pieces::add);
                open.clear();
            }
            open.add(glyph);
            blank = glyph.isBlank();
            right = blank ? right : Math.max(right, glyph.right());
        }
        line(page, open).ifPresent(pieces::add);
        return pieces;
    }

    double left() {
        return glyphs.getFirst().left();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return glyphs.getFirst().baseline();
    }

    /** The baseline of its highest letters: cells side by side stand almost level only. */
    double highest() {
        return glyphs.stream().mapToDouble(Glyph::baseline).min().orElse(0);
    }

    double lowest() {
        return glyphs.stream().mapToDouble(Glyph::baseline).max().orElse(0);
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    boolean isBold() {
        Predicate<Glyph> letter = glyph -> glyph.text().codePoints().anyMatch(Character::isLetter);
        return glyphs.stream().anyMatch(letter)
                && glyphs.stream().filter(letter).allMatch(Glyph::bold);
    }

    /** The width of a blank of its font. */
    double blankWidth() {
        return glyphs.stream()
                .filter(Glyph::isBlank)
                .mapToDouble(glyph -> glyph.right() - glyph.left())
                .min()
                .orElse(size() * BLANK);
    }

    double firstGlyphWidth() {
        return glyphs.getFirst().right() - glyphs.getFirst().left();
    }

    /** The width of what stands before the first blank. */
    double firstWordWidth() {
        double right = left();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            boolean gap = last != null && glyph.left() - right > glyph.size() * SPACE_BESIDE_BLANKS;
            if (glyph.isBlank() || gap) {
                break;
            }
            right = glyph.right();
            last = glyph;
        }
        return right - left();
    }

    /** Where the text behind the first word begins; the line's own beginning if it has but one. */
    double secondWordLeft() {
        double right = left() + firstWordWidth();
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.left() >= right)
                .mapToDouble(Glyph::left)
                .findFirst()
                .orElse(left());
    }

    TextLine shifted(double by) {
        return new TextLine(
                page, glyphs.stream().map(glyph -> glyph.shifted(by)).toList(), text, blankEnd);
    }

    /** Its chunks, of which the first goes on to the one that begins so far from the left. */
    List<TextLine> chunksBehind(double left, double gap) {
        List<Glyph> label = glyphs.stream().filter(glyph -> glyph.left() < left).toList();
        List<Glyph> rest = glyphs.stream().filter(glyph -> glyph.left() >= left).toList();
        List<TextLine> chunks = new ArrayList<>();
        for (TextLine chunk : new TextLine(page, rest, text, blankEnd).chunks(gap)) {
            List<Glyph> own = new ArrayList<>(chunks.isEmpty() ? label : List.of());
            own.addAll(chunk.glyphs());
            line(page, own).ifPresent(chunks::add);
        }
        return chunks;
    }

    /** What of it stands between two places; none where there is nothing. */
    Optional<TextLine> between(double from, double to) {
        return line(
                page, glyphs.stream().filter(g -> g.centre() >= from && g.centre() < to).toList());
    }
}
