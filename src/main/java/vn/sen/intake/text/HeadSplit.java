package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sen.intake.reading.HeadingGrammar;
import vn.sen.intake.reading.Terms;

/** Cuts the words of a table's heading into headings of columns. */
final class HeadSplit {
    private static final int LONGEST = 10;
    private static final double COLUMN = 11;
    private static final double KNOWN = 10;

    /** A heading that is put together as headings are. */
    private static final double MADE = 9;

    private static final double WORD = 3;
    private static final double COVERED = 9;
    private static final double UNKNOWN = 3;
    private static final double LOWER = 12;
    private static final double MID_LINE = 1.5;
    private static final double NEW_LINE = 7;

    private static final Pattern PERIOD = Pattern.compile("[IV]{1,3}|\\d{1,2}");

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> opensLine = new ArrayList<>();
    private final boolean capitals;

    private HeadSplit(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                words.add(parts[i]);
                opensLine.add(i == 0);
            }
        }
        capitals = lines.stream().skip(1).allMatch(Words::isCapitals);
    }

    static List<String> of(List<String> lines) {
        return new HeadSplit(lines).split();
    }

    private List<String> split() {
        int n = words.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int end = 1; end <= n; end++) {
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                double score = best[start] + score(start, end);
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = start;
                }
            }
        }
        List<String> headings = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            headings.addFirst(text(from[end], end));
        }
        return headings;
    }

    private String text(int start, int end) {
        return String.join(" ", words.subList(start, end));
    }

    private double score(int start, int end) {
        String text = text(start, end);
        double score = -COLUMN;
        Set<String> whole = Terms.COLUMNS.whole(text);
        if (!whole.isEmpty() || (opensLine.get(start) && isPeriod(start, end))) {
            score += KNOWN + WORD * (end - start - 1);
        } else if (goesOnSmall(start, end) && HeadingGrammar.isHeading(text)) {
            score += MADE + WORD * (end - start - 1);
        } else {
            score += covered(text);
        }
        if (!opens(start)) {
            score -= LOWER;
        } else if (!opensLine.get(start) && start > 1) {
            score -= MID_LINE;
        }
        for (int i = start + 1; i < end; i++) {
            score -= inside(i);
        }
        return score;
    }

    /** Whether no word but the first begins with a capital, where not all of them do. */
    private boolean goesOnSmall(int start, int end) {
        for (int i = start + 1; i < end && !capitals; i++) {
            if (opens(i) && !Words.isOpen(words.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** "Quarter I", "Month 3" on a line of its own: a column to tick. */
    private boolean isPeriod(int start, int end) {
        return end == start + 2
                && (end == words.size() || opensLine.get(end))
                && Words.wantsNumber(words.get(start))
                && PERIOD.matcher(words.get(start + 1)).matches();
    }

    private boolean opens(int word) {
        char first = words.get(word).charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** What it costs that a heading goes on over a word that could begin one. */
    private double inside(int word) {
        boolean joined = Words.isOpen(words.get(word - 1));
        if (!opens(word) || joined) {
            return 0;
        }
        return opensLine.get(word) ? capitals ? 1 : NEW_LINE : capitals ? 0 : 1;
    }

    /** For words of which some or all speak of columns: the fewer phrases, the better. */
    private static double covered(String text) {
        int readTo = 0;
        int length = 0;
        int phrases = 0;
        for (Terms.Place place : Terms.COLUMNS.find(text)) {
            if (place.start() >= readTo) {
                length += place.end() - place.start();
                readTo = place.end();
                phrases++;
            }
        }
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        double share = Math.min(1, length / (double) Math.max(1, letters));
        double most = COVERED - WORD * Math.max(0, phrases - 2);
        return share > 0.99 ? most : UNKNOWN + (most - UNKNOWN) * share * 0.6;
    }
}
