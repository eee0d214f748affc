package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the program that made a file sets its lines. */
final class Habits {
    private static final double USUAL_LEADING = 1.15;
    private static final double WIDEST_LEADING = 1.9;

    /** Of so many lines something can be said. */
    private static final int ENOUGH = 8;

    /** A dash in a name, with the words at its sides. */
    private static final Pattern DASH = Pattern.compile("\\p{L}+ [-\\u2013] \\p{L}+");

    private final Set<String> dashed = new HashSet<>();
    private final List<Double> distances = new ArrayList<>();
    private int ends;
    private int blankEnds;
    private int inner;
    private int blankInner;

    /** Takes the lines of a cell, or other lines of which the last ends a paragraph. */
    void add(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean blank = lines.get(i).blankEnd();
            boolean last = i == lines.size() - 1;
            ends += last ? 1 : 0;
            blankEnds += last && blank ? 1 : 0;
            inner += last ? 0 : 1;
            blankInner += !last && blank ? 1 : 0;
            DASH.matcher(lines.get(i).text()).results().forEach(dash -> dashed.add(dash.group()));
            if (i > 0) {
                distance(lines.get(i - 1), lines.get(i));
            }
        }
    }

    private void distance(TextLine last, TextLine line) {
        double distance = line.baseline() - last.baseline();
        double size = Math.max(last.size(), line.size());
        if (last.page() == line.page() && distance > 0 && distance < size * WIDEST_LEADING) {
            distances.add(distance / size);
        }
    }

    /**
     * How far apart lines of one paragraph stand, as a share of their font's size: what one of five
     * does not reach, as paragraphs stand farther apart, never nearer.
     */
    double leading() {
        return distances.stream()
                .sorted()
                .skip(distances.size() / 5)
                .findFirst()
                .orElse(USUAL_LEADING);
    }

    /** Whether the blank at which a line was broken is drawn, and none behind paragraphs. */
    boolean blanksTellEnds() {
        return ends + inner >= ENOUGH
                && blankInner >= inner * 0.4
                && blankEnds <= ends * 0.1
                && blankInner > 0;
    }

    /** Whether elsewhere, on one line, the words of two lines stand at the sides of a dash. */
    boolean knowsDash(TextLine last, TextLine line) {
        return DASH.matcher(last.text() + " " + line.text())
                .results()
                .filter(dash -> dash.start() <= last.text().length())
                .anyMatch(
                        dash -> dash.end() > last.text().length() && dashed.contains(dash.group()));
    }
}
