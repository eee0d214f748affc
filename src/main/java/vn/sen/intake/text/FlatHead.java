package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.reading.HeadingRoles;
import vn.sen.intake.reading.Role;
import vn.sen.intake.reading.Terms;

/**
 * The heading of a table whose cells stand one after the other.
 *
 * @param from its first line
 * @param to the first line of the body
 * @param length its lines without those that number the columns
 */
record FlatHead(int from, int to, int length, List<String> names, List<Role> roles) {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 40;
    private static final int COUNTER_LINES = 3;
    private static final Pattern COLUMN_NUMBERS =
            Pattern.compile("\\(?1\\)?\\s+\\(?2\\)?(?:\\s+\\(?\\d{1,2}\\)?)+");

    /** The heading that begins at a line; none where none does. */
    static @Nullable FlatHead at(List<TextLine> lines, int from, HeadingRoles headings) {
        int counting = counterAt(lines, from);
        if (counting == 0) {
            return Unnumbered.at(lines, from, headings);
        }
        int end = from + counting;
        String first = joined(lines, from, end);
        int counter = Words.CELLS.beginning(first, "counter");
        List<String> texts = new ArrayList<>(List.of(first.substring(0, counter)));
        if (counter < first.length()) {
            texts.add(first.substring(counter).strip());
        }
        while (end < Math.min(lines.size(), from + LONGEST) && !beginsBody(lines, end)) {
            texts.add(lines.get(end).text());
            end++;
        }
        if (end == from + LONGEST) {
            return null;
        }
        int titles = titles(texts);
        texts.subList(texts.size() - titles, texts.size()).clear();
        end -= titles;
        List<String> names = GroupedHeads.inOrder(HeadSplit.of(texts), headings);
        List<Role> roles = headings.of(names);
        if (names.size() < 3 || !roles.contains(Role.CONTENT) || roles.getFirst() != Role.NO) {
            return null;
        }
        int body = end + columnNumbers(lines, end, names.size());
        return new FlatHead(from, body, end - from, names, roles);
    }

    /** How many of the last lines are titles of the first rows. */
    private static int titles(List<String> texts) {
        int at = texts.size();
        while (at > 3 && Season.is(texts.get(at - 1)) && !isTicked(texts, at - 1)) {
            at--;
        }
        return at < texts.size() ? texts.size() - at : isTitle(texts) ? 1 : 0;
    }

    /** Columns to tick are headed by several periods of a kind. */
    private static boolean isTicked(List<String> texts, int at) {
        String unit = Words.first(texts.get(at));
        return at > 0 && unit.equals(Words.first(texts.get(at - 1)));
    }

    /** A line in capitals below headings that are not: the title of the first rows. */
    private static boolean isTitle(List<String> texts) {
        String last = texts.getLast();
        return texts.size() > 3
                && Words.isCapitals(last)
                && Words.count(last) > 1
                && Terms.COLUMNS.whole(last).isEmpty()
                && !texts.subList(1, texts.size() - 1).stream().allMatch(Words::isCapitals);
    }

    /** How many lines it takes to head the column that counts, at most three; 0 where none does. */
    private static int counterAt(List<TextLine> lines, int at) {
        for (int count = 1; count <= Math.min(COUNTER_LINES, lines.size() - at); count++) {
            String text = joined(lines, at, at + count);
            int counter = Words.CELLS.beginning(text, "counter");
            if (counter > 0 && (count == 1 || counter == text.length())) {
                return Words.count(text) > MOST_WORDS ? 0 : count;
            }
        }
        return 0;
    }

    /** Whether a column counts the rows. */
    boolean isNumbered() {
        return !names.getFirst().isEmpty();
    }

    /** Whether another heading ends the table; among numbered rows, words like one do not. */
    boolean isFollowedBy(@Nullable FlatHead next) {
        return next != null
                && (next.isNumbered() || !isNumbered() || Unnumbered.isSure(next.names()));
    }

    private static String joined(List<TextLine> lines, int from, int to) {
        return String.join(" ", lines.subList(from, to).stream().map(TextLine::text).toList());
    }

    private static boolean beginsBody(List<TextLine> lines, int at) {
        String text = lines.get(at).text();
        RowNumber number = RowNumber.of(at, text);
        return text.equals("(1)")
                || (number != null
                        && (number.rest().isEmpty() || !Words.startsLower(number.rest())));
    }

    /** How many lines number the columns: all on one, or one each. */
    private static int columnNumbers(List<TextLine> lines, int at, int columns) {
        if (at < lines.size() && COLUMN_NUMBERS.matcher(lines.get(at).text()).matches()) {
            return 1;
        }
        int count = 0;
        while (at + count < lines.size() && isNumber(lines.get(at + count).text(), count + 1)) {
            count++;
        }
        return count >= 3 && count <= columns + 2 ? count : 0;
    }

    private static boolean isNumber(String text, int number) {
        return text.equals("" + number) || text.equals("(" + number + ")");
    }

    /** How many lines at this place say the heading again; 0 where they do not. */
    int repeatedAt(List<TextLine> lines, int at) {
        if (isNumbered() && counterAt(lines, at) == 0) {
            return 0;
        }
        String wanted = letters(lines, from, from + length);
        StringBuilder found = new StringBuilder();
        for (int end = at; end < Math.min(lines.size(), at + LONGEST); end++) {
            found.append(letters(lines, end, end + 1));
            if (found.length() >= wanted.length()) {
                return found.toString().equals(wanted)
                        ? end + 1 - at + columnNumbers(lines, end + 1, names.size())
                        : 0;
            }
        }
        return 0;
    }

    private static String letters(List<TextLine> lines, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (TextLine line : lines.subList(from, to)) {
            line.text()
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }
}
