package vn.sen.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well stretches of lines do as cells of each column. */
final class StretchScore {
    private static final double LOWER_START = 6;
    private static final double OPEN_END = 4;
    private static final double OPEN_SIGN = 8;
    private static final double BROKEN = 4;
    private static final double OPENED_INSIDE = 2.4;
    private static final double WELL_JOINED = 1.5;
    private static final double MID_LINE = 3.5;
    private static final double GAP = 0.8;
    private static final double SHORT_LINE = 1.3;

    private final List<Atom> atoms;
    private final FlatColumns table;
    private final Learnt learnt;
    private final int openTo;
    private final @Nullable String @Nullable [] begun;
    private final double[][] wordSums;
    private final int[] wordCounts;

    /**
     * Prepares for the lines of a row.
     *
     * @param openTo where the page ends: cells need not be whole there; -1 where it does not
     * @param begun the words of each column before the page ended
     */
    StretchScore(
            List<Atom> atoms,
            FlatColumns table,
            Learnt learnt,
            int openTo,
            @Nullable String @Nullable [] begun) {
        this.atoms = atoms;
        this.table = table;
        this.learnt = learnt;
        this.openTo = openTo;
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
        double shape = inside(own) + (openTo < 0 ? end(own, from + length) : 0);
        double[] scores = new double[table.size()];
        learnt.addWhole(text, scores);
        Learnt.addWords(wordSums(from, length), wordCounts[from + length] - wordCounts[from], scores);
        for (int c = 0; c < scores.length; c++) {
            scores[c] += shape + widths(own, c) + kind(c, text, kinds) + start(own, c);
        }
        return scores;
    }

    private double[] wordSums(int from, int length) {
        double[] sums = new double[table.size()];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = wordSums[from + length][c] - wordSums[from][c];
        }
        return sums;
    }

    private double kind(int column, String text, float[] kinds) {
        int kind = table.kind(column).ordinal();
        String before = begun == null ? null : begun[column];
        if (before == null) {
            return kinds[kind];
        }
        CellKinds judge = table.kinds();
        return judge.of(before + " " + text)[kind] - judge.of(before)[kind];
    }

    private double start(List<Atom> own, int column) {
        Atom first = own.getFirst();
        String before = begun == null ? null : begun[column];
        boolean lower = first.shape().lower();
        if (before != null) {
            boolean goesOn = lower || Words.isOpen(before) || Words.depth(before) > 0;
            return goesOn ? 2 : first.shape().bulleted() ? 0 : -1;
        }
        double score = lower ? -LOWER_START : 0;
        score -= first.midLine() ? MID_LINE : 0;
        return first.gap() > table.gap() && !lower ? score + GAP : score;
    }

    private double end(List<Atom> own, int end) {
        Atom last = own.getLast();
        double score =
                last.shape().endsOpen() ? -OPEN_SIGN : last.shape().open() ? -OPEN_END : 0;
        if (own.stream().mapToInt(atom -> atom.shape().depth()).sum() != 0) {
            score -= BROKEN;
        }
        if (end < atoms.size() && !atoms.get(end).shape().lower()) {
            score -= table.pairs().join(last, atoms.get(end)) ? WELL_JOINED : 0;
        }
        return score;
    }

    /** What stands against the lines being one cell. */
    private double inside(List<Atom> own) {
        double score = 0;
        int depth = 0;
        for (int i = 1; i < own.size(); i++) {
            Atom before = own.get(i - 1);
            Atom atom = own.get(i);
            depth += before.shape().depth();
            score -= atom.gap() > table.gap() ? GAP : 0;
            if (atom.midLine() || atom.shape().lower()) {
                continue;
            }
            if (atom.shape().bulleted()) {
                score -= own.getFirst().shape().bulleted() ? 0.4 : 1.2;
            } else if (depth <= 0 && !before.shape().open()) {
                score -= table.pairs().join(before, atom) ? 0 : OPENED_INSIDE;
            }
        }
        return score;
    }

    /** Lines that end early though the next word had room, or are longer than the column. */
    private double widths(List<Atom> own, int column) {
        double width = learnt.width(column);
        if (width <= 0) {
            return 0;
        }
        double score = 0;
        for (int i = 0; i < own.size(); i++) {
            Atom atom = own.get(i);
            score -= Math.clamp((atom.length() - width * 1.1) * 0.25, 0, 3);
            if (i + 1 < own.size() && !own.get(i + 1).shape().bulleted()) {
                int needed = atom.length() + 1 + own.get(i + 1).shape().first().length();
                score -= needed < width * 0.85 ? SHORT_LINE : 0;
            }
        }
        return score;
    }
}
