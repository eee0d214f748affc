package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the rows of a body by their numbers, as one sequence that counts. */
final class RowNumbers {
    private static final int WINDOW = 40;
    private static final double ALONE = 3;
    private static final double BEFORE_WORDS = 2.5;
    private static final double BEFORE_LOWER = -0.5;
    private static final double AMISS = 2;

    /** Behind "in month" a number may be that of the month, even where rows count so far. */
    private static final double WANTED = 0.5;

    private static final double NOT_FROM_ONE = 4;
    private static final double SKIPPED = 3.5;
    private static final double ANEW = 0.5;
    private static final double ANEW_BARE = 5;

    private final List<Atom> body;

    /** Words that no row has behind its number, such as a time where work stands there. */
    private final Predicate<String> cannotOpen;

    private final List<RowNumber> digits = new ArrayList<>();
    private final List<RowNumber> mains = new ArrayList<>();

    /** How many Roman numbers and letters stand before each line. */
    private final int[] mainsTo;

    private RowNumbers(List<Atom> body, Predicate<String> cannotOpen) {
        this.body = body;
        this.cannotOpen = cannotOpen;
        mainsTo = new int[body.size() + 1];
        for (int i = 0; i < body.size(); i++) {
            RowNumber number = RowNumber.of(i, body.get(i).text());
            if (number != null) {
                (number.main() ? mains : digits).add(number);
            }
            mainsTo[i + 1] = mains.size();
        }
    }

    /** The numbers of rows and of sections, in order. */
    static List<RowNumber> of(List<Atom> body, Predicate<String> cannotOpen) {
        RowNumbers numbers = new RowNumbers(body, cannotOpen);
        List<RowNumber> rows = numbers.chain();
        List<RowNumber> all = new ArrayList<>(rows);
        all.addAll(numbers.sections(rows));
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
        return all;
    }

    private List<RowNumber> chain() {
        int n = digits.size();
        double[] best = new double[n];
        int[] from = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            RowNumber number = digits.get(i);
            best[i] = number.isFirst() ? 0 : -NOT_FROM_ONE;
            from[i] = -1;
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                double score = best[j] + link(digits.get(j), number);
                if (score > best[i]) {
                    best[i] = score;
                    from[i] = j;
                }
            }
            best[i] += weight(number);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<RowNumber> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = from[i]) {
            chain.addFirst(digits.get(i));
        }
        return chain;
    }

    private double link(RowNumber before, RowNumber number) {
        if (number.follows(before)) {
            return 0;
        }
        boolean parted = mainsTo[number.line()] > mainsTo[before.line() + 1];
        if (number.isFirst() || number.opensPart(before)) {
            return parted ? -ANEW : -ANEW_BARE;
        }
        boolean skips =
                number.value().size() == before.value().size()
                        && number.value().getLast() == before.value().getLast() + 2;
        return skips ? -SKIPPED : Double.NEGATIVE_INFINITY;
    }

    /** How much a number looks like that of a row by what stands around it. */
    private double weight(RowNumber number) {
        boolean alone = number.rest().isEmpty();
        double weight = alone ? ALONE : BEFORE_WORDS;
        String next = alone ? text(number.line() + 1) : number.rest();
        if (next.isEmpty() || Words.startsLower(next) || Character.isDigit(next.charAt(0))) {
            weight -= alone ? AMISS : BEFORE_WORDS - BEFORE_LOWER;
        } else if (alone && cannotOpen.test(next)) {
            weight -= AMISS;
        }
        Atom atom = body.get(number.line());
        String before = text(number.line() - 1);
        boolean torn = Words.isOpen(before) && atom.gap() < 2;
        boolean inside = Words.depth(before) > 0 && atom.text().indexOf(')') >= 0;
        weight -= alone && Words.wantsNumber(before) ? WANTED : 0;
        return weight - (torn ? AMISS : 0) - (inside ? ALONE : 0);
    }

    private String text(int line) {
        return line < 0 || line >= body.size() ? "" : body.get(line).text();
    }

    /** Roman numbers and letters that count from the first on; each has rows below it. */
    private List<RowNumber> sections(List<RowNumber> rows) {
        List<RowNumber> sections = new ArrayList<>();
        int[] expected = {1, RowNumber.LETTER + 1};
        for (RowNumber main : mains) {
            int kind = main.value().getFirst() > RowNumber.LETTER ? 1 : 0;
            int ahead = main.value().getFirst() - expected[kind];
            boolean next = ahead == 0 || (ahead == 1 && Words.isCapitals(main.rest()));
            if (next && isHeading(main, rows)) {
                sections.add(main);
                expected[kind] = main.value().getFirst() + 1;
                if (kind == 1) {
                    expected[0] = 1;
                }
            }
        }
        return sections;
    }

    private boolean isHeading(RowNumber main, List<RowNumber> rows) {
        String title = main.rest().isEmpty() ? text(main.line() + 1) : main.rest();
        boolean titled = !title.isEmpty() && Character.isUpperCase(title.charAt(0));
        boolean bare = main.rest().isEmpty() && isPeriod(text(main.line() - 1));
        return titled
                && !bare
                && !Words.isOpen(text(main.line() - 1))
                && rows.stream().anyMatch(row -> row.line() > main.line())
                && rows.stream().noneMatch(row -> row.line() == main.line());
    }

    private static boolean isPeriod(String before) {
        return !before.isEmpty() && Words.CELLS.whole(Words.last(before)).contains("period");
    }

    /** Numbers alone on their lines that count the pages, not the rows: 2, 3, 4 ... */
    static boolean[] pageNumbers(List<Atom> body, List<RowNumber> rows) {
        boolean[] isRow = new boolean[body.size()];
        rows.forEach(row -> isRow[row.line()] = true);
        List<Integer> found = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            if (isRow[i] || text.length() > 3 || !text.chars().allMatch(Character::isDigit)) {
                continue;
            }
            int value = Integer.parseInt(text);
            if (value == expected
                    || isHeaded(body, i)
                    || (expected < 0 && value > 1 && value < 30)) {
                found.add(i);
                expected = value + 1;
            }
        }
        boolean[] pages = new boolean[body.size()];
        boolean sure =
                found.size() > 1
                        || (found.size() == 1 && body.get(found.getFirst()).text().equals("2"));
        found.stream().filter(i -> sure || isHeaded(body, i)).forEach(i -> pages[i] = true);
        return pages;
    }

    private static boolean isHeaded(List<Atom> body, int at) {
        return at + 1 < body.size() && body.get(at + 1).page() == Atom.Page.HEADED;
    }
}
