package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Upright stripes of white between columns of text, from the left. */
record Gutters(List<Stripe> stripes) {
    /** The narrowest that part columns, in points. */
    private static final double NARROWEST = 6;

    /** And where many lines leave it. */
    private static final double NARROWEST_OF_MANY = 3.8;

    /** What is left at least between cells that are hardly padded. */
    static final double HAIR = 1;

    /** How far from the left a title begins at most, in points. */
    private static final double INDENT = 4;

    /** A gap of this share of the font's size parts words. */
    private static final double WORD = 0.4;

    Gutters {
        stripes = List.copyOf(stripes);
    }

    /** A stripe. */
    record Stripe(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        private boolean contains(Stripe other) {
            return other.from >= from && other.to <= to;
        }

        private boolean holds(Glyph glyph) {
            return glyph.left() < to - 1 && glyph.right() > from + 1;
        }

        boolean isCrossedBy(TextLine chunk) {
            return chunk.left() < to - 1 && chunk.right() > from + 1;
        }
    }

    /** The white between the chunks of a line. */
    static Gutters between(List<TextLine> chunks) {
        List<Stripe> stripes = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            stripes.add(new Stripe(chunks.get(i - 1).right(), chunks.get(i).left()));
        }
        return new Gutters(stripes);
    }

    /** The white that no word of any line touches, but for titles that run across these gutters. */
    Gutters refined(List<TextLine> lines) {
        Gutters white = new Gutters(List.of(new Stripe(first(lines), last(lines))));
        for (TextLine line : lines) {
            List<TextLine> words = words(line);
            boolean title = words.size() == 1 && line.left() < first(lines) + INDENT;
            if (!title && words.stream().noneMatch(this::isCrossedBy)) {
                white = white.beside(words, NARROWEST_OF_MANY);
            }
        }
        return new Gutters(
                white.stripes().stream()
                        .filter(
                                stripe ->
                                        stripe.from() > first(lines) + 1
                                                && stripe.to() < last(lines) - 1)
                        .toList());
    }

    /** The parts of a line between gaps that are wider than a blank. */
    static List<TextLine> words(TextLine line) {
        return line.chunks(line.size() * WORD);
    }

    /** Whether a line runs on over a stripe, as a title across a table does. */
    boolean isCrossedByText(TextLine line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.isBlank())
                .anyMatch(glyph -> stripes.stream().anyMatch(each -> each.holds(glyph)));
    }

    private static double first(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    private static double last(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    /** What is left of the stripes beside the chunks of one more line. */
    Gutters beside(List<TextLine> chunks) {
        return beside(chunks, NARROWEST);
    }

    /** What is left of the stripes that is no narrower than so much, in points. */
    Gutters beside(List<TextLine> chunks, double narrowest) {
        List<Stripe> left = new ArrayList<>();
        for (Stripe stripe : stripes) {
            double from = stripe.from();
            for (TextLine chunk : chunks.stream().filter(stripe::isCrossedBy).toList()) {
                addWide(left, from, chunk.left(), narrowest);
                from = Math.max(from, chunk.right());
            }
            addWide(left, from, stripe.to(), narrowest);
        }
        left.sort(Comparator.comparingDouble(Stripe::from));
        return new Gutters(left);
    }

    private static void addWide(List<Stripe> stripes, double from, double to, double narrowest) {
        if (to - from >= narrowest) {
            stripes.add(new Stripe(from, to));
        }
    }

    /** How many stripes have nothing left of them. */
    int lostIn(Gutters left) {
        return (int)
                stripes.stream()
                        .filter(each -> left.stripes().stream().noneMatch(each::contains))
                        .count();
    }

    int count() {
        return stripes.size();
    }

    boolean isCrossedBy(TextLine chunk) {
        return stripes.stream().anyMatch(stripe -> stripe.isCrossedBy(chunk));
    }

    /** In which of the columns between the stripes a chunk stands, from 0. */
    int columnOf(TextLine chunk) {
        int column = 0;
        while (column < stripes.size() && stripes.get(column).middle() < chunk.centre()) {
            column++;
        }
        return column;
    }

    /** The part of a line that stands in a column. */
    Optional<TextLine> part(TextLine line, int column) {
        return line.between(
                column == 0 ? Double.NEGATIVE_INFINITY : stripes.get(column - 1).middle(),
                column == stripes.size() ? Double.POSITIVE_INFINITY : stripes.get(column).middle());
    }
}
