package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.text.CellKinds.Kind;

/** The lines of one numbered row, and how they may be put into its columns. */
final class FlatRow {
    static final int LONGEST = 45;
    private static final double FURTHER_ROW = 8;

    /** Where no number begins a row. */
    private static final double ROW = 0.5;

    private static final double GAP = 2.5;
    private static final double TORN = 3;

    /** What a line costs behind a phrase of time that a page may have torn. */
    private static final float TORN_TIME = 0.04f;

    private static final double UNCLEAR = 2;
    private static final double JOINT = 5;
    private static final double FREE = 6;
    private static final double SURE_TIME = 5.5;

    private final List<Atom> atoms;
    private final FlatColumns table;
    private final float[][][] kinds;
    private final String[][] texts;
    private int[] columns = new int[0];
    private double[] margins = new double[0];
    private int tornAt = -1;
    private boolean placed;
    private boolean wholeLines;

    FlatRow(List<Atom> atoms, FlatColumns table) {
        this.atoms = atoms;
        this.table = table;
        kinds = new float[atoms.size()][][];
        texts = new String[atoms.size()][];
        for (int p = 0; p < atoms.size(); p++) {
            stretches(p);
        }
    }

    private void stretches(int from) {
        int most = Math.min(LONGEST, atoms.size() - from);
        kinds[from] = new float[most][];
        texts[from] = new String[most];
        CellKinds.Opening opening =
                CellKinds.Opening.of(Learnt.text(atoms.subList(from, from + Math.min(3, most))));
        StringBuilder text = new StringBuilder();
        boolean when = false;
        int heads = 0;
        for (int length = 1; length <= most; length++) {
            String line = atoms.get(from + length - 1).text();
            text.append(length == 1 ? "" : " ").append(line);
            heads += CellKinds.heads(line);
            texts[from][length - 1] = text.toString();
            float[] scores =
                    table.kinds().of(texts[from][length - 1], opening, heads, when || length <= 5);
            when |= scores[Kind.TIME.at] > CellKinds.NOT_WHEN;
            kinds[from][length - 1] = scores;
        }
    }

    /** Puts each line where it is known to stand. */
    void place(@Nullable Atom[] cells) {
        columns = new int[atoms.size()];
        margins = new double[atoms.size()];
        Arrays.fill(margins, Double.MAX_VALUE);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = Arrays.asList(cells).indexOf(atoms.get(i)) + 1;
        }
        placed = true;
    }

    /** Says that each line is a whole cell, or a paragraph of one. */
    void keepLinesWhole() {
        wholeLines = true;
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** Assigns the lines; where a page ends among them the row may go on in all columns. */
    void solve(Learnt learnt) {
        if (placed) {
            return;
        }
        Monotone whole = monotone(0, atoms.size(), null, learnt, false);
        double best = whole.score();
        columns = whole.columns();
        margins = whole.margins(columns);
        tornAt = -1;
        for (int at = 1; at < atoms.size(); at++) {
            Atom.Page page = atoms.get(at).page();
            if (page != Atom.Page.SAME) {
                double torn =
                        solveTorn(
                                at,
                                learnt,
                                page == Atom.Page.HEADED ? Double.NEGATIVE_INFINITY : best);
                best = Math.max(best, torn);
            }
        }
    }

    private double solveTorn(int at, Learnt learnt, double toBeat) {
        Monotone first = monotone(0, at, null, learnt, true);
        int[] firstColumns = first.columns();
        List<List<Atom>> begun = empty();
        for (int i = 0; i < at; i++) {
            begun.get(firstColumns[i] - 1).add(atoms.get(i));
        }
        Monotone second = monotone(at, atoms.size(), begun, learnt, true);
        double score = first.score() + second.score() - TORN;
        if (score > toBeat) {
            tornAt = at;
            int[] secondColumns = second.columns();
            columns = concat(firstColumns, secondColumns);
            margins = concat(first.margins(firstColumns), second.margins(secondColumns));
        }
        return score;
    }

    private static int[] concat(int[] a, int[] b) {
        int[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private static double[] concat(double[] a, double[] b) {
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    private Monotone monotone(
            int from, int to, @Nullable List<List<Atom>> begun, Learnt learnt, boolean torn) {
        StretchScore score = new StretchScore(atoms, table, learnt, torn && begun == null, begun);
        double[][][] stretches = new double[to - from][][];
        for (int p = from; p < to; p++) {
            int most = Math.min(LONGEST, to - p);
            stretches[p - from] = new double[most][];
            float time = (float) CellKinds.NOT_WHEN;
            for (int length = 1; length <= most; length++) {
                float[] own = kinds[p][length - 1].clone();
                time = Math.max(time - TORN_TIME, own[Kind.TIME.at]);
                own[Kind.TIME.at] = torn ? time : own[Kind.TIME.at];
                double[] scores = score.of(p, length, texts[p][length - 1], own);
                stretches[p - from][length - 1] =
                        wholeLines ? lessJoints(scores, p, length) : scores;
            }
        }
        double[] skip = new double[table.size()];
        for (int c = 0; c < skip.length; c++) {
            double usual = learnt.skip(c, table.skip(c));
            skip[c] = begun != null ? 0 : torn ? usual / 2 : usual;
        }
        double[] gaps = new double[to - from];
        Arrays.setAll(gaps, i -> atoms.get(from + i).gap() > table.gap() ? GAP : 0);
        return new Monotone(stretches, gaps, skip, table.isNumbered() ? FURTHER_ROW : ROW);
    }

    /** Where lines are cells, further lines of one are its further paragraphs. */
    private double[] lessJoints(double[] scores, int from, int length) {
        double cost = 0;
        for (int i = from + 1; i < from + length; i++) {
            Shape shape = atoms.get(i).shape();
            cost +=
                    shape.bulleted() || shape.lower() || atoms.get(i - 1).text().endsWith(";")
                            ? 0
                            : JOINT;
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] -= cost;
        }
        return scores;
    }

    /** Tells what each column turned out to hold. */
    void teach(Learnt learnt) {
        for (List<List<Atom>> cells : rows()) {
            learnt.row();
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                    learnt.cell(c, cells.get(c));
                }
            }
        }
    }

    /** The lines by row and column: more than one row where one number stands for several. */
    List<List<List<Atom>>> rows() {
        List<List<List<Atom>>> rows = new ArrayList<>();
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < atoms.size(); i++) {
            int c = columns[i];
            if (c < last && i != tornAt) {
                rows.add(empty());
            }
            rows.getLast().get(c - 1).add(atoms.get(i));
            last = c;
        }
        return rows;
    }

    private List<List<Atom>> empty() {
        List<List<Atom>> row = new ArrayList<>();
        for (int c = 0; c < table.size(); c++) {
            row.add(new ArrayList<>());
        }
        return row;
    }

    /** Whether a line of the cell could well stand in another column. */
    boolean isUnclear(List<Atom> cell, int column) {
        if (placed) {
            return table.kind(column) == Kind.TIME && !cell.isEmpty() && isDoubtfulTime(cell);
        }
        boolean[] joined = table.pairs().joined(atoms);
        boolean when = table.kind(column) == Kind.TIME && !cell.isEmpty();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!cell.contains(atom)) {
                continue;
            }
            boolean opens = !atom.equals(cell.getFirst()) && !joined[i] && mayOpen(i);
            if (margins[i] < UNCLEAR || (when && opens)) {
                return true;
            }
        }
        return when && isDoubtfulTime(cell);
    }

    /** Words of an event can go on with any words: such a time must stand out more clearly. */
    private boolean isDoubtfulTime(List<Atom> cell) {
        String text = Learnt.text(cell);
        int behind = atoms.indexOf(cell.getLast()) + 1;
        boolean goesOn = behind < atoms.size() && atoms.get(behind).shape().lower();
        boolean unsure =
                table.kinds().of(text)[Kind.TIME.at] < SURE_TIME || table.kinds().onlyCounts(text);
        if (unsure || goesOn || Words.isOpen(text) || Words.lacksNumber(text)) {
            return true;
        }
        return table.kinds().endsFreely(text) && margin(cell) < FREE;
    }

    private double margin(List<Atom> cell) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < atoms.size(); i++) {
            boolean beside = i > 0 && cell.contains(atoms.get(i - 1));
            beside |= i + 1 < atoms.size() && cell.contains(atoms.get(i + 1));
            least = beside || cell.contains(atoms.get(i)) ? Math.min(least, margins[i]) : least;
        }
        return least;
    }

    /** Whether a line looks like the beginning of a cell, or of a row. */
    private boolean mayOpen(int line) {
        Atom atom = atoms.get(line);
        Atom before = atoms.get(line - 1);
        boolean number = before.shape().wantsNumber() && atom.startsWithDigit();
        return !atom.shape().lower() && !before.shape().endsOpen() && !number;
    }
}
