package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Terms;

/**
 * The lines between a table's heading and its end.
 *
 * @param to the first line behind the table
 */
record FlatBody(List<Atom> atoms, int to) {
    private static final int LONGEST_HEADING = 14;
    private static final Pattern GAP = Pattern.compile(" {3,}");

    /**
     * Collects the lines up to where the table must have ended.
     *
     * @param mainPart the number of the main part that the table stands in, 0 where there is none
     */
    static FlatBody of(List<TextLine> lines, FlatHead head, HeadingRoles roles, int mainPart) {
        List<Atom> atoms = new ArrayList<>();
        boolean headed = false;
        int sections = 0;
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
            boolean nextMain = roman > 1 && roman == mainPart + 1 && roman != sections + 1;
            if (nextMain || ends(line.text(), number) || FlatHead.at(lines, at, roles) != null) {
                break;
            }
            sections = roman == sections + 1 ? roman : sections;
            Atom.Page page =
                    headed ? Atom.Page.HEADED : line.newPage() ? Atom.Page.NEW : Atom.Page.SAME;
            atoms.add(Atom.of(atoms.size(), line.text(), line.gap(), page));
            headed = false;
            at++;
        }
        return new FlatBody(atoms, at);
    }

    static boolean ends(String text, @org.jspecify.annotations.Nullable RowNumber number) {
        String title = number == null ? text : number.rest();
        int words = Words.count(title);
        boolean part = words > 0 && words <= LONGEST_HEADING;
        if (part && number != null && number.main()) {
            return Terms.LAYOUT.begins(title, "duties") || Words.CELLS.begins(title, "after");
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
