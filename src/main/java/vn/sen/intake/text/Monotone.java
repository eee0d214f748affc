package vn.sen.intake.text;

import java.util.Arrays;

/**
 * The best assignment of lines to columns in which the columns never go back but to begin a further
 * row, found by dynamic programming over stretches of lines.
 */
final class Monotone {
    private static final double NEVER = -1e9;

    private final int lines;
    private final int columns;
    private final double[][][] stretch;
    private final double[] gaps;
    private final double[] skipped;
    private final double anew;
    private final double[][] into;
    private final double[][] onwards;
    private final double[][] enter;
    private final int[][] fromColumn;
    private final int[][] fromLine;
    private final int[][] intoFrom;

    /**
     * Prepares and solves.
     *
     * @param stretch the score of lines p to q (exclusive) as column c + 1, by p, q - p and c; null
     *     where no stretch may be so long
     * @param gaps what a gap before a line speaks for a column's having been left empty there
     * @param skip what it costs to leave a column empty
     * @param anew what it costs to begin a further row
     */
    Monotone(double[][][] stretch, double[] gaps, double[] skip, double anew) {
        this.gaps = gaps;
        this.lines = stretch.length;
        this.columns = skip.length;
        this.stretch = stretch;
        this.anew = anew;
        skipped = new double[columns + 1];
        for (int c = 0; c < columns; c++) {
            skipped[c + 1] = skipped[c] + skip[c];
        }
        into = new double[lines + 1][columns + 1];
        onwards = new double[lines + 1][columns + 1];
        enter = new double[lines + 1][columns + 1];
        fromColumn = new int[lines + 1][columns + 1];
        fromLine = new int[lines + 1][columns + 1];
        intoFrom = new int[lines + 1][columns + 1];
        forwards();
        backwards();
    }

    /** What it costs to go from one column to another: those between are empty. */
    private double move(int from, int to, int line) {
        if (to > from) {
            double cost = skipped[to - 1] - skipped[from];
            return to > from + 1 ? Math.min(0, gaps[line] - cost) : -cost;
        }
        return -anew - (skipped[columns] - skipped[from]) - skipped[to - 1];
    }

    private double close(int from) {
        return skipped[from] - skipped[columns];
    }

    private void forwards() {
        for (double[] row : into) {
            Arrays.fill(row, NEVER);
        }
        into[0][0] = 0;
        for (int p = 0; p < lines; p++) {
            for (int c = 1; c <= columns; c++) {
                enter(p, c);
                for (int length = 1; length <= stretch[p].length; length++) {
                    double score = enter[p][c] + stretch[p][length - 1][c - 1];
                    if (score > into[p + length][c]) {
                        into[p + length][c] = score;
                        fromLine[p + length][c] = p;
                        fromColumn[p + length][c] = intoFrom[p][c];
                    }
                }
            }
        }
    }

    private void enter(int p, int c) {
        enter[p][c] = NEVER;
        for (int before = 0; before <= columns; before++) {
            if (before == c && into[p][before] <= NEVER) {
                continue;
            }
            double score = into[p][before] + move(before, c, p);
            if (score > enter[p][c]) {
                enter[p][c] = score;
                intoFrom[p][c] = before;
            }
        }
    }

    private void backwards() {
        for (int c = 0; c <= columns; c++) {
            onwards[lines][c] = close(c);
        }
        for (int p = lines - 1; p >= 0; p--) {
            double[] best = new double[columns + 1];
            Arrays.fill(best, NEVER);
            for (int c = 1; c <= columns; c++) {
                for (int length = 1; length <= stretch[p].length; length++) {
                    double score = stretch[p][length - 1][c - 1] + onwards[p + length][c];
                    best[c] = Math.max(best[c], score);
                }
            }
            for (int before = 0; before <= columns; before++) {
                onwards[p][before] = NEVER;
                for (int c = 1; c <= columns; c++) {
                    onwards[p][before] = Math.max(onwards[p][before], move(before, c, p) + best[c]);
                }
            }
        }
    }

    double score() {
        return onwards[0][0];
    }

    /** The column of each line, from 1. */
    int[] columns() {
        int[] found = new int[lines];
        int column = 0;
        for (int c = 1; c <= columns; c++) {
            boolean better =
                    column == 0 || into[lines][c] + close(c) > into[lines][column] + close(column);
            column = better ? c : column;
        }
        int end = lines;
        while (end > 0) {
            int start = fromLine[end][column];
            Arrays.fill(found, start, end, column);
            int before = fromColumn[end][column];
            end = start;
            column = before;
        }
        return found;
    }

    /** By how much the best assignment is better than any that has the line elsewhere. */
    double[] margins(int[] found) {
        double[] other = new double[lines];
        Arrays.fill(other, NEVER);
        for (int p = 0; p < lines; p++) {
            for (int length = 1; length <= stretch[p].length; length++) {
                for (int c = 1; c <= columns; c++) {
                    double whole =
                            enter[p][c] + stretch[p][length - 1][c - 1] + onwards[p + length][c];
                    for (int l = p; l < p + length; l++) {
                        if (found[l] != c && whole > other[l]) {
                            other[l] = whole;
                        }
                    }
                }
            }
        }
        double[] margins = new double[lines];
        Arrays.setAll(margins, l -> score() - other[l]);
        return margins;
    }
}
