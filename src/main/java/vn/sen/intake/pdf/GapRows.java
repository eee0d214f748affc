package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides the lines of a table without upright rules into rows. */
final class GapRows {
    private final Gutters gutters;
    private final List<TextLine> lines;
    private final List<Rule> rules;

    GapRows(Gutters gutters, List<TextLine> lines, List<Rule> rules) {
        this.gutters = gutters;
        this.lines = lines;
        this.rules = rules;
    }

    List<List<TextLine>> rows() {
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine line : lines) {
            rows.add(List.of(line));
        }
        return rows;
    }
}
