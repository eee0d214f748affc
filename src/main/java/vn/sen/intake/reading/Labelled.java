package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words behind a label and a colon.
 *
 * @param role what the label says that they are
 */
record Labelled(Role role, String label, String text) {
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[;.,(]))\\s*([^:;.,()]{2,60}?)\\s*:(?!\\d)");
    private static final Pattern OPENING = Pattern.compile("[\\s(;,.-]+$");
    private static final Pattern CLOSING = Pattern.compile("[\\s;,]+$");

    Labelled with(Labelled more) {
        String both = text.isEmpty() ? more.text : text + "\n" + more.text;
        return new Labelled(role, label, both);
    }

    /** All labels of a text that name what columns of plans hold, with the words behind each. */
    static List<Labelled> in(String text) {
        List<Labelled> found = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int from = -1;
        Role role = Role.NOTE;
        String name = "";
        while (label.find()) {
            Role said = role(label.group(1));
            if (said == Role.CONTENT) {
                continue;
            }
            if (from >= 0) {
                found.add(new Labelled(role, name, words(text.substring(from, label.start()))));
            }
            from = label.end();
            role = said;
            name = Text.squeeze(label.group(1));
        }
        if (from >= 0) {
            found.add(new Labelled(role, name, words(text.substring(from))));
        }
        return found;
    }

    /** How many characters stand before the first label. */
    static int before(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (role(label.group(1)) != Role.CONTENT) {
                return OPENING.matcher(text.substring(0, label.start())).replaceFirst("").length();
            }
        }
        return text.length();
    }

    /** What stands before the first label. */
    static String content(String text) {
        return text.substring(0, before(text));
    }

    private static String words(String text) {
        String bare = CLOSING.matcher(text.strip()).replaceFirst("");
        boolean closes = bare.chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum() < 0;
        String inside = closes ? bare.substring(0, bare.lastIndexOf(')')) : bare;
        return Text.bare(inside);
    }

    /** The role of a label whose words are all known; content where they are not. */
    private static Role role(String label) {
        String name = label.strip();
        if (Terms.COLUMNS.whole(name).isEmpty()) {
            return Role.CONTENT;
        }
        return ColumnFinder.byHeading(name).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(role -> role != Role.NO)
                .orElse(Role.CONTENT);
    }
}
