package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Upright stripes of white between columns of text, from the left. */
record Gutters(List<Stripe> stripes) {
    /** The narrowest that part columns, in points. */
    private static final double NARROWEST = 6;

    Gutters {
        stripes = List.copyOf(stripes);
    }

    /** A stripe. */
    record Stripe(double from, double to) {
        double middle() {
            return (from + to) / 2;
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

    /** What is left of the stripes beside the chunks of one more line. */
    Gutters beside(List<TextLine> chunks) {
        List<Stripe> left = new ArrayList<>();
        for (Stripe stripe : stripes) {
            double from = stripe.from();
            for (TextLine chunk : chunks.stream().filter(stripe::isCrossedBy).toList()) {
                addWide(left, from, chunk.left());
                from = Math.max(from, chunk.right());
            }
            addWide(left, from, stripe.to());
        }
        left.sort(Comparator.comparingDouble(Stripe::from));
        return new Gutters(left);
    }

    private static void addWide(List<Stripe> stripes, double from, double to) {
        if (to - from >= NARROWEST) {
            stripes.add(new Stripe(from, to));
        }
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
}
