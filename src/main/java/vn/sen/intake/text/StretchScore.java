package vn.sen.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well stretches of lines do as cells of each column. */
final class StretchScore {
    private static final double LOWER_START = 6;
    private static final double OPEN_END = 4;
    private static final double OPEN_SIGN = 8;
    private static final double OPEN_LIST = 2.5;
    private static final double TORN_END = 0.35;
    private static final double ENTRY = 0.4;
    private static final double FIRST_ENTRY = 1.2;
    private static final double FULL_LINE = 1.2;
    private static final double USUAL = 0.85;
    private static final double BROKEN = 4;
    private static final double OPENED_INSIDE = 2.4;
    private static final double WELL_JOINED = 1.5;
    private static final double GAP = 0.8;
    private static final double SHORT_LINE = 1.3;

    private final List<Atom> atoms;
    private final FlatColumns table;
    private final Learnt learnt;
    private final boolean torn;
    private final @Nullable List<List<Atom>> begun;
    private final boolean[] joined;
    private final double[][] wordSums;
    private final int[] wordCounts;

    /**
     * Prepares for the lines of a row.
     *
     * @param torn whether a page ends behind them: cells need not be whole
     * @param begun the lines of each column before the page ended
     */
    StretchScore(
            List<Atom> atoms,
            FlatColumns table,
            Learnt learnt,
            boolean torn,
            @Nullable List<List<Atom>> begun) {
        this.joined = table.pairs().joined(atoms);
        this.atoms = atoms;
        this.table = table;
        this.learnt = learnt;
        this.torn = torn;
        this.begun = begun;
        wordSums = new double[atoms.size() + 1][table.size()];
        wordCounts = new int[atoms.size() + 1];
        for (int i = 0; i < atoms.size(); i++) {
            double[] own = learnt.wordSums(atoms.get(i).text());
            for (int c = 0; c < own.length; c++) {
                wordSums[i + 1][c] = wordSums[i][c] + own[c];
            }
            wordCounts[i + 1] = wordCounts[i] + Words.count(atoms.get(i).text());
        }
    }

    double[] of(int from, int length, String text, float[] kinds) {
        List<Atom> own = atoms.subList(from, from + length);
        double shape = inside(own, from) + (torn ? TORN_END : 1) * end(own, from + length);
        double[] scores = new double[table.size()];
        addWhole(text, scores);
        Learnt.addWords(
                wordSums(from, length), wordCounts[from + length] - wordCounts[from], scores);
        for (int c = 0; c < scores.length; c++) {
            scores[c] += shape + widths(own, from, c) + kind(c, text, kinds) + start(own, c);
        }
        return scores;
    }

    /** Cells that stand elsewhere too; who stands in one column of parties may in another. */
    private void addWhole(String text, double[] scores) {
        int parties = 0;
        for (int c = 0; c < scores.length; c++) {
            parties += table.isParty(c) ? learnt.seen(text, c) : 0;
        }
        for (int c = 0; c < scores.length; c++) {
            int own = learnt.seen(text, c);
            scores[c] += Learnt.whole(table.isParty(c) ? own + (parties - own) * 0.5 : own);
        }
    }

    private double[] wordSums(int from, int length) {
        double[] sums = new double[table.size()];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = wordSums[from + length][c] - wordSums[from][c];
        }
        return sums;
    }

    private double kind(int column, String text, float[] kinds) {
        int kind = table.kind(column).at;
        List<Atom> before = begun(column);
        if (before.isEmpty()) {
            return kinds[kind];
        }
        CellKinds judge = table.kinds();
        String words = Learnt.text(before);
        return judge.of(words + " " + text)[kind] - judge.of(words)[kind];
    }

    private List<Atom> begun(int column) {
        return begun == null ? List.of() : begun.get(column);
    }

    private double start(List<Atom> own, int column) {
        Atom first = own.getFirst();
        List<Atom> before = begun(column);
        boolean lower = first.shape().lower();
        if (!before.isEmpty()) {
            return goesOn(before, first);
        }
        double score = lower ? -LOWER_START : 0;
        return first.gap() > table.gap() && !lower ? score + GAP : score;
    }

    /** How well a line goes on from those of its column on the page before. */
    private double goesOn(List<Atom> before, Atom first) {
        if (table.pairs().join(before.getLast(), first)) {
            return WELL_JOINED;
        }
        boolean wanted = before.getLast().shape().open() || first.shape().bulleted();
        return first.shape().lower() || wanted ? -0.5 : -OPENED_INSIDE;
    }

    private double end(List<Atom> own, int end) {
        Atom last = own.getLast();
        double score = last.shape().endsOpen() ? -OPEN_SIGN : last.shape().open() ? -OPEN_END : 0;
        score -= last.text().endsWith(";") ? OPEN_LIST : 0;
        if (end < atoms.size() && last.shape().wantsNumber() && atoms.get(end).startsWithDigit()) {
            score -= OPEN_SIGN;
        }
        if (own.stream().mapToInt(atom -> atom.shape().depth()).sum() != 0) {
            score -= BROKEN;
        }
        if (end < atoms.size() && !atoms.get(end).shape().lower()) {
            score -= joined[end] ? WELL_JOINED : 0;
        }
        return score;
    }

    /** What stands against the lines being one cell, whatever the column. */
    private double inside(List<Atom> own, int from) {
        double score = 0;
        boolean listed = own.getFirst().shape().bulleted();
        for (int i = 1; i < own.size(); i++) {
            Atom atom = own.get(i);
            score -= atom.gap() > table.gap() ? GAP : 0;
            if (atom.shape().bulleted() && !joined[from + i]) {
                score -= listed ? ENTRY : FIRST_ENTRY;
                listed = true;
            }
        }
        return score;
    }

    /**
     * What the widths say: lines that end early though the next word had room, lines longer than
     * the column, and lines that look like a beginning and are none because the line was full.
     */
    private double widths(List<Atom> own, int from, int column) {
        double width = learnt.width(column);
        double score = 0;
        int depth = 0;
        for (int i = 0; i < own.size(); i++) {
            Atom atom = own.get(i);
            depth += atom.shape().depth();
            score -= width <= 0 ? 0 : Math.clamp((atom.length() - width * 1.1) * 0.25, 0, 3);
            if (i + 1 == own.size() || own.get(i + 1).shape().bulleted()) {
                continue;
            }
            Atom next = own.get(i + 1);
            boolean room =
                    width > 0 && atom.length() + 1 + next.shape().first().length() < width * USUAL;
            score -= room ? SHORT_LINE : 0;
            if (depth <= 0 && !joined[from + i + 1] && opens(atom, next)) {
                score -= width > 0 && !room ? FULL_LINE : OPENED_INSIDE;
            }
        }
        return score;
    }

    /** Whether a line looks like the beginning of a cell behind another. */
    private static boolean opens(Atom before, Atom atom) {
        boolean number = before.shape().wantsNumber() && atom.startsWithDigit();
        return !atom.shape().lower()
                && !before.shape().open()
                && !number
                && !before.text().endsWith(";");
    }
}
