package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Divides the lines of a table without upright rules into rows. */
final class GapRows {
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[IVXL]{1,5}|[A-Z])\\s*[.)]?");

    /** Lines of different rows stand this many times as far apart as others. */
    private static final double APART = 1.25;

    /** A row's middle may stand so many lines before its end. */
    private static final int REACH = 8;

    /** The share of the table's width that a rule between rows runs over. */
    private static final double ACROSS = 0.6;

    private final Gutters gutters;
    private final List<TextLine> lines;
    private final List<Double> rules;
    private final double leading;

    GapRows(Gutters gutters, List<TextLine> lines, List<Rule> rules) {
        this.gutters = gutters;
        this.lines = lines;
        this.rules = across(lines, rules);
        this.leading = leading();
    }

    private static List<Double> across(List<TextLine> lines, List<Rule> rules) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        return Rules.merged(rules).stream()
                .filter(Rule::level)
                .filter(rule -> rule.length() > (right - left) * ACROSS)
                .map(Rule::at)
                .filter(at -> at > lines.getFirst().baseline() && at < lines.getLast().baseline())
                .toList();
    }

    List<List<TextLine>> rows() {
        if (rules.size() > 1) {
            return split(this::isBelowRule);
        }
        List<List<TextLine>> apart = split(this::isApart);
        int numbers = (int) lines.stream().filter(this::isNumbered).count();
        boolean oneEach = apart.stream().allMatch(this::hasOneNumberAtMost);
        if (numbers < 2) {
            return apart.size() > 1 ? apart : split(this::isFull);
        }
        return oneEach && apart.size() > numbers / 2
                ? apart
                : split(i -> isNumbered(lines.get(i)) || isTitle(i - 1));
    }

    private List<List<TextLine>> split(IntPredicate begins) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins.test(i) || isTitle(i) || isTitle(i - 1)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(lines.get(i));
        }
        return rows;
    }

    private boolean isTitle(int i) {
        return gutters.isCrossedByText(lines.get(i));
    }

    private boolean isBelowRule(int i) {
        double above = lines.get(i - 1).baseline();
        double below = lines.get(i).baseline();
        return rules.stream().anyMatch(at -> at > above && at < below);
    }

    /** Whether more white runs across above a line than between lines of one cell. */
    private boolean isApart(int i) {
        double bottom = 0;
        for (TextLine above : lines.subList(Math.max(0, i - REACH), i)) {
            bottom = Math.max(bottom, above.lowest());
        }
        return lines.get(i).highest() - bottom > leading * APART;
    }

    /**
     * How far apart lines of one cell stand: what one of twenty distances in columns does not
     * reach.
     */
    private double leading() {
        List<Double> distances = new ArrayList<>();
        for (int column = 0; column <= gutters.count(); column++) {
            TextLine last = null;
            for (TextLine line : lines) {
                TextLine own = gutters.part(line, column).orElse(null);
                if (own != null
                        && last != null
                        && own.baseline() - last.baseline() > own.size() * 0.9) {
                    distances.add(own.baseline() - last.baseline());
                }
                last = own == null ? last : own;
            }
        }
        return distances.stream().sorted().skip(distances.size() / 20).findFirst().orElse(0.0);
    }

    private boolean isNumbered(TextLine line) {
        return line.between(Double.NEGATIVE_INFINITY, gutters.stripes().getFirst().middle())
                .filter(number -> NUMBER.matcher(number.text()).matches())
                .isPresent();
    }

    private boolean hasOneNumberAtMost(List<TextLine> row) {
        return row.stream().filter(this::isNumbered).count() < 2;
    }

    /** Whether a line has words in most columns, as the first of a row has. */
    private boolean isFull(int i) {
        return lines.get(i).chunks(lines.get(i).size()).size() > (gutters.count() + 1) * 0.6;
    }
}
