package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Role;
import vn.sen.intake.reading.Terms;

/**
 * The heading of a table without a column that counts: nothing but names of columns, of which one
 * says what and one says when. Which lines make a row is a guess there.
 */
final class Unnumbered {
    private static final int LONGEST = 14;
    private static final int MOST_WORDS = 7;
    private static final int COLUMNS = 3;

    private Unnumbered() {}

    static @Nullable FlatHead at(List<TextLine> lines, int from, HeadingRoles headings) {
        int to = from;
        while (to < Math.min(lines.size(), from + LONGEST) && isHeading(lines.get(to), to - from)) {
            to++;
        }
        for (int end = to; end >= from + COLUMNS && end < lines.size(); end--) {
            FlatHead head = head(lines, from, end, headings);
            if (head != null) {
                return head;
            }
        }
        return null;
    }

    private static boolean isHeading(TextLine line, int at) {
        String text = line.text();
        boolean short_ = Words.count(text) <= MOST_WORDS;
        boolean sentence = ".:;".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean named = !Terms.COLUMNS.find(text).isEmpty();
        boolean goesOn = at > 0 && Words.startsLower(text);
        return short_ && !sentence && RowNumber.of(0, text) == null && (named || goesOn);
    }

    private static @Nullable FlatHead head(
            List<TextLine> lines, int from, int end, HeadingRoles headings) {
        List<String> texts = lines.subList(from, end).stream().map(TextLine::text).toList();
        List<String> names = HeadSplit.of(texts);
        boolean counts =
                names.stream().anyMatch(name -> Words.CELLS.whole(name).contains("counter"));
        boolean known =
                !counts
                        && names.size() >= COLUMNS
                        && names.stream().noneMatch(name -> Terms.COLUMNS.find(name).isEmpty())
                        && names.stream().filter(n -> Terms.COLUMNS.whole(n).isEmpty()).count() < 2;
        List<Role> roles = known ? headings.of(names) : List.of();
        if (!roles.contains(Role.CONTENT) || roles.stream().noneMatch(Role::isTime)) {
            return null;
        }
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(names);
        List<Role> ofAll = new ArrayList<>(List.of(Role.NO));
        ofAll.addAll(roles);
        return new FlatHead(from, end, end - from, all, ofAll);
    }
}
