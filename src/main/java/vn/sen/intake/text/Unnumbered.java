package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.HeadingGrammar;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Role;
import vn.sen.intake.reading.Terms;
import vn.sen.intake.reading.TimeUnitHeading;

/**
 * The heading of a table without a column that counts: nothing but names of columns, of which one
 * says what and one says when. Which lines make a row is a guess there.
 */
final class Unnumbered {
    private static final int LONGEST = 14;
    private static final int MOST_WORDS = 7;
    private static final int COLUMNS = 3;

    /** Lines of headings that no list knows. */
    private static final int MOST_MORE = 4;

    private Unnumbered() {}

    static @Nullable FlatHead at(List<TextLine> lines, int from, HeadingRoles headings) {
        int to = from;
        while (to < Math.min(lines.size(), from + LONGEST) && isHeading(lines.get(to), to - from)) {
            to++;
        }
        FlatHead sure = longest(lines, from, to, headings, 0);
        return sure != null ? sure : longest(lines, from, to, headings, 1);
    }

    /** The longest heading of which so many names at most are not those of columns alone. */
    private static @Nullable FlatHead longest(
            List<TextLine> lines, int from, int to, HeadingRoles headings, int odd) {
        for (int end = to; end >= from + COLUMNS && end < lines.size(); end--) {
            FlatHead head = head(lines, from, end, headings, odd);
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
        boolean named = !Terms.COLUMNS.find(text).isEmpty() || TimeUnitHeading.is(text);
        boolean goesOn = at > 0 && Words.startsLower(text);
        return short_ && !sentence && RowNumber.of(0, text) == null && (named || goesOn);
    }

    /** Whether all the names are those of columns and nothing else. */
    static boolean isSure(List<String> names) {
        return names.stream().skip(1).allMatch(Unnumbered::isName);
    }

    private static boolean isName(String text) {
        return !Terms.COLUMNS.whole(text).isEmpty()
                || HeadingGrammar.isHeading(text)
                || TimeUnitHeading.is(text);
    }

    private static @Nullable FlatHead head(
            List<TextLine> lines, int from, int end, HeadingRoles headings, int odd) {
        List<String> texts = lines.subList(from, end).stream().map(TextLine::text).toList();
        List<String> names = HeadSplit.of(texts);
        boolean counts =
                names.stream().anyMatch(name -> Words.CELLS.whole(name).contains("counter"));
        boolean known =
                !counts
                        && names.size() >= COLUMNS
                        && names.stream()
                                .noneMatch(
                                        name ->
                                                Terms.COLUMNS.find(name).isEmpty()
                                                        && !TimeUnitHeading.is(name))
                        && names.stream().filter(name -> !isName(name)).count() <= odd;
        List<Role> roles = known ? headings.of(names) : List.of();
        if (!roles.contains(Role.CONTENT) || roles.stream().noneMatch(Role::isTime)) {
            return null;
        }
        int body = roles.getFirst().isTime() ? firstTime(lines, end, headings) : end;
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(names);
        List<Role> ofAll = new ArrayList<>(List.of(Role.NO));
        ofAll.addAll(roles);
        for (TextLine line : lines.subList(end, body)) {
            if (Words.startsLower(line.text())) {
                all.add(all.removeLast() + " " + line.text());
            } else {
                all.add(line.text());
                ofAll.add(Role.NOTE);
            }
        }
        return new FlatHead(from, body, body - from, all, ofAll);
    }

    /** Rows that begin with a time begin there: what stands before it is further headings. */
    private static int firstTime(List<TextLine> lines, int end, HeadingRoles headings) {
        int at = end;
        while (at < Math.min(lines.size(), end + MOST_MORE)) {
            if (saysWhen(lines, at, headings)) {
                return at;
            }
            if (!isMore(lines.get(at).text())) {
                return end;
            }
            at++;
        }
        return end;
    }

    /** Whether a line is a time, or the first of two that are one. */
    private static boolean saysWhen(List<TextLine> lines, int at, HeadingRoles headings) {
        String text = lines.get(at).text();
        boolean broken = at + 1 < lines.size() && Words.startsLower(lines.get(at + 1).text());
        return headings.saysWhen(text)
                || (broken && headings.saysWhen(text + " " + lines.get(at + 1).text()));
    }

    private static boolean isMore(String text) {
        return Words.count(text) <= MOST_WORDS
                && !Words.isCapitals(text)
                && RowNumber.of(0, text) == null;
    }
}
