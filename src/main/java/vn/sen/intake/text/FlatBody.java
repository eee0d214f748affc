package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Terms;

/**
 * The lines between a table's heading and its end.
 *
 * @param to the first line behind the table
 */
record FlatBody(List<Atom> atoms, int to) {
    private static final int LONGEST_HEADING = 14;
    private static final int HEADING_LINES = 4;
    private static final int RUNNING = 60;
    private static final double LONGER = 1.25;
    private static final Pattern GAP = Pattern.compile(" {3,}");

    /**
     * Collects the lines up to where the table must have ended.
     *
     * @param mainPart the number of the main part that the table stands in, 0 where there is none
     */
    static FlatBody of(List<TextLine> lines, FlatHead head, HeadingRoles roles, int mainPart) {
        List<Atom> atoms = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        boolean headed = false;
        NextPart next = new NextPart(lines, head);
        int sections = 0;
        Set<List<Integer>> seen = new HashSet<>();
        int at = head.to();
        while (at < lines.size()) {
            int repeated = head.repeatedAt(lines, at);
            if (repeated > 0) {
                headed = true;
                at += repeated;
                continue;
            }
            TextLine line = lines.get(at);
            RowNumber number = RowNumber.of(at, line.text());
            int roman = number != null && number.main() ? number.value().getFirst() : 0;
            boolean goesOn = roman > 0 && goesOn(lines, at + 1, seen);
            boolean follows = roman == sections + 1;
            boolean nextMain = roman > 1 && roman == mainPart + 1 && !follows && !goesOn;
            boolean ends = !(follows && goesOn) && !atoms.isEmpty() && ends(line.text(), number);
            boolean ended = nextMain || ends || next.begins(at, number);
            if (ended || head.isFollowedBy(FlatHead.at(lines, at, roles))) {
                break;
            }
            if (number != null && !number.main()) {
                seen.add(number.value());
            }
            sections = follows ? roman : sections;
            Atom.Page page =
                    headed ? Atom.Page.HEADED : line.newPage() ? Atom.Page.NEW : Atom.Page.SAME;
            places.add(at);
            atoms.add(Atom.of(atoms.size(), line.text(), line.gap(), page));
            headed = false;
            at++;
        }
        return cut(atoms, places, at);
    }

    /** Without the running text behind the last row. */
    private static FlatBody cut(List<Atom> atoms, List<Integer> places, int at) {
        int cut = tail(atoms);
        return cut == atoms.size()
                ? new FlatBody(atoms, at)
                : new FlatBody(List.copyOf(atoms.subList(0, cut)), places.get(cut));
    }

    /** Where running text follows the last row: lines far longer than any of the table. */
    private static int tail(List<Atom> atoms) {
        int last = atoms.size();
        while (last > 0 && RowNumber.of(0, atoms.get(last - 1).text()) == null) {
            last--;
        }
        int longest = atoms.stream().limit(last).mapToInt(Atom::length).max().orElse(0);
        for (int i = last; i < atoms.size() && last > 0; i++) {
            if (atoms.get(i).length() > Math.max(RUNNING, longest * LONGER)) {
                return i;
            }
        }
        return atoms.size();
    }

    /** Whether rows count on below a heading: what stands there is no other part of the plan. */
    private static boolean goesOn(List<TextLine> lines, int from, Set<List<Integer>> seen) {
        for (int at = from; at < Math.min(lines.size(), from + HEADING_LINES); at++) {
            RowNumber number = RowNumber.of(at, lines.get(at).text());
            if (number == null || number.main()) {
                continue;
            }
            List<Integer> before = new ArrayList<>(number.value());
            before.set(before.size() - 1, before.getLast() - 1);
            return number.value().getLast() > 1 && seen.contains(before);
        }
        return false;
    }

    static boolean ends(String text, @Nullable RowNumber number) {
        String title = number == null ? text : number.rest();
        int words = Words.count(title);
        boolean part = words > 0 && words <= LONGEST_HEADING;
        if (part && number != null && number.main()) {
            return Terms.LAYOUT.begins(title, "duties")
                    || Words.CELLS.begins(title, "after")
                    || Words.CELLS.whole(title).contains("after-alone");
        }
        if (part && Words.isCapitals(title)) {
            return Terms.LAYOUT.begins(title, "duties")
                    || Terms.LAYOUT.begins(title, "authority")
                    || Terms.LAYOUT.begins(title, "position")
                    || Terms.LAYOUT.begins(title, "annex");
        }
        return Terms.LAYOUT.begins(text, "recipients") || Words.CELLS.begins(text, "farewell");
    }

    /** Whether the heading is set in columns of blanks: order alone does not tell its cells. */
    static boolean isSetInColumns(TextLine heading) {
        return GAP.splitAsStream(heading.typed().strip()).count() > 2;
    }

    /** The line behind another; none behind the last. */
    @Nullable Atom behind(Atom atom) {
        return atom.line() + 1 < atoms.size() ? atoms.get(atom.line() + 1) : null;
    }

    /** The usual number of blank lines between lines. */
    int gap() {
        Map<Integer, Integer> counts = new HashMap<>();
        atoms.forEach(atom -> counts.merge(atom.gap(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
