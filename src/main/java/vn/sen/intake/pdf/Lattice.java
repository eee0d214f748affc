package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The grid that rules draw: its columns and rows, and which rules stand between its places. Sides
 * that are not drawn are taken to be where the rules end.
 */
final class Lattice {
    /** Two rules nearer than this bound no row or column, in points. */
    private static final double THINNEST = 4;

    private final List<Rule> rules;
    private final double[] across;
    private final double[] down;

    private Lattice(List<Rule> rules) {
        this.rules = rules;
        this.across = bounds(rules, false);
        this.down = bounds(rules, true);
    }

    /** The lattices of a sheet; small ones that lie in another come first. */
    static List<Lattice> of(Sheet sheet) {
        return Rules.connected(Rules.merged(sheet.rules())).stream()
                .map(Lattice::new)
                .filter(Lattice::isTable)
                .sorted(Comparator.comparingDouble(Lattice::area))
                .toList();
    }

    private static double[] bounds(List<Rule> rules, boolean level) {
        DoubleStream drawn = rules.stream().filter(r -> r.level() == level).mapToDouble(Rule::at);
        DoubleStream ends =
                rules.stream()
                        .filter(r -> r.level() != level)
                        .flatMapToDouble(r -> DoubleStream.of(r.from(), r.to()));
        double[] drawnAt = drawn.sorted().toArray();
        double[] endsAt = ends.sorted().toArray();
        List<Double> bounds = new ArrayList<>();
        for (double at : drawnAt) {
            if (bounds.isEmpty() || at - bounds.getLast() > THINNEST) {
                bounds.add(at);
            }
        }
        if (endsAt.length > 0 && endsAt[0] < bounds.getFirst() - THINNEST) {
            bounds.addFirst(endsAt[0]);
        }
        if (endsAt.length > 0 && endsAt[endsAt.length - 1] > bounds.getLast() + THINNEST) {
            bounds.addLast(endsAt[endsAt.length - 1]);
        }
        return bounds.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private boolean isTable() {
        return columns() > 0 && rows() > 0 && columns() * rows() > 1;
    }

    private double area() {
        return (right() - left()) * (bottom() - top());
    }

    int columns() {
        return across.length - 1;
    }

    int rows() {
        return down.length - 1;
    }

    double left() {
        return across[0];
    }

    double right() {
        return across[across.length - 1];
    }

    double top() {
        return down[0];
    }

    double bottom() {
        return down[down.length - 1];
    }

    /** The left edge of a column; the right edge of the last for one more. */
    double edge(int column) {
        return across[column];
    }

    /** The upper edge of a row; the lower edge of the last for one more. */
    double level(int row) {
        return down[row];
    }

    boolean contains(double x, double y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    int columnAt(double x) {
        return place(across, x);
    }

    int rowAt(double y) {
        return place(down, y);
    }

    private static int place(double[] bounds, double at) {
        int found = Arrays.binarySearch(bounds, at);
        int place = found >= 0 ? found : -found - 2;
        return Math.clamp(place, 0, bounds.length - 2);
    }

    /** Whether an upright rule stands left of a place. */
    boolean isParted(int row, int column) {
        return column == 0 || isDrawn(false, across[column], down[row], down[row + 1]);
    }

    /** Whether a level rule runs above a stretch of a row. */
    boolean isCovered(int row, int fromColumn, int toColumn) {
        return isDrawn(true, down[row], across[fromColumn], across[toColumn]);
    }

    private boolean isDrawn(boolean level, double at, double from, double to) {
        double drawn = 0;
        for (Rule rule : rules) {
            if (rule.level() == level && Math.abs(rule.at() - at) <= THINNEST) {
                drawn += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return drawn >= (to - from) / 2;
    }
}
