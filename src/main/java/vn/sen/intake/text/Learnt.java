package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of one table turned out to hold: words, whole cells, widths. */
final class Learnt {
    private static final double WHOLE = 1.6;
    private static final double MOST_WHOLE = 5;
    private static final double PER_WORD = 0.9;
    private static final double MOST_WORDS = 4;
    private static final double SMOOTH = 0.3;

    private final int columns;
    private final List<Map<String, Integer>> cells = new ArrayList<>();
    private final List<Map<String, Integer>> words = new ArrayList<>();
    private final List<List<Integer>> lengths = new ArrayList<>();
    private final int[] wordCount;
    private final int[] filled;
    private final double[] widths;
    private int rows;

    Learnt(int columns) {
        this.columns = columns;
        wordCount = new int[columns];
        filled = new int[columns];
        widths = new double[columns];
        for (int c = 0; c < columns; c++) {
            cells.add(new HashMap<>());
            words.add(new HashMap<>());
            lengths.add(new ArrayList<>());
        }
    }

    void row() {
        rows++;
    }

    void cell(int column, List<Atom> atoms) {
        String text = text(atoms);
        cells.get(column).merge(text, 1, Integer::sum);
        filled[column]++;
        for (String word : text.split(" ", -1)) {
            words.get(column).merge(word, 1, Integer::sum);
            wordCount[column]++;
        }
        atoms.forEach(atom -> lengths.get(column).add(atom.length()));
    }

    /** Measures the columns once all cells are in. */
    void measure() {
        for (int c = 0; c < columns; c++) {
            int[] sorted = lengths.get(c).stream().mapToInt(Integer::intValue).sorted().toArray();
            widths[c] = sorted.length < 6 ? 0 : sorted[(int) (sorted.length * 0.93)];
        }
    }

    static String text(List<Atom> atoms) {
        StringBuilder text = new StringBuilder();
        atoms.forEach(atom -> text.append(text.isEmpty() ? "" : " ").append(atom.text()));
        return text.toString();
    }

    /** The longest usual line of a column; 0 where that is not known. */
    double width(int column) {
        return widths[column];
    }

    /** What it costs to leave a column empty, by how often the table does. */
    double skip(int column, double usual) {
        double share = (filled[column] + 1.0) / (rows + 2.0);
        double seen = Math.log(share / (1 - share));
        return Math.clamp((usual + seen) / 2, 0.2, usual + 1);
    }

    /** How often, beside this time, a column has had just these words. */
    int seen(String text, int column) {
        return rows < 3 ? 0 : Math.max(0, cells.get(column).getOrDefault(text, 0) - 1);
    }

    static double whole(double seen) {
        return seen <= 0 ? 0 : Math.min(MOST_WHOLE, WHOLE * Math.log1p(seen) / Math.log(2));
    }

    /** What the words of a line speak for each column; sums of lines make sums of cells. */
    double[] wordSums(String line) {
        double[] sums = new double[columns];
        if (rows < 3) {
            return sums;
        }
        for (String word : line.split(" ", -1)) {
            for (int c = 0; c < columns; c++) {
                int seen = words.get(c).getOrDefault(word, 0);
                sums[c] += Math.log((seen + SMOOTH) / (wordCount[c] + 50.0));
            }
        }
        return sums;
    }

    /** Adds what a sum over so many words says for each column, beside the others. */
    static void addWords(double[] sums, int words, double[] scores) {
        double scale = PER_WORD / Math.sqrt(words);
        double mean = Arrays.stream(sums).average().orElse(0);
        for (int c = 0; c < scores.length; c++) {
            scores[c] += Math.clamp((sums[c] - mean) * scale, -MOST_WORDS, MOST_WORDS);
        }
    }
}
