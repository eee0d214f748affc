package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The entries of a cell that lists something: by dashes, by semicolons, or line by line.
 *
 * @param list the entries without their dashes
 * @param bulleted whether dashes divide them
 */
record Entries(List<String> list, boolean bulleted) {
    /**
     * A dash that opens an entry, not one inside a name: at the beginning or behind a full stop.
     */
    private static final Pattern INNER_BULLET =
            Pattern.compile(
                    "(?<=[;.:,])\\s*[-\\u2010-\\u2015\\u2212+\\u2022]\\s+"
                            + "|\\s[+\\u2022]\\s+(?=\\p{Lu})");

    private static final Pattern SEMICOLON = Pattern.compile(";(?![^(]*\\))");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|\\p{Ll})[.)]\\s+");

    /**
     * Divides lines into entries.
     *
     * @param opens whether a line without a dash can be an entry of its own
     */
    static Entries of(List<String> lines, Predicate<String> opens) {
        List<String> entries = new ArrayList<>();
        boolean bulleted = false;
        for (String line : lines) {
            for (String part : INNER_BULLET.splitAsStream(line).toList()) {
                boolean bullet = Text.isBulleted(part) || !part.equals(line);
                bulleted |= bullet;
                add(entries, part, bullet || NUMBER.matcher(part).find(), opens);
            }
        }
        List<String> divided = new ArrayList<>();
        entries.forEach(entry -> divided.addAll(atSemicolons(entry)));
        return new Entries(divided, bulleted);
    }

    private static void add(
            List<String> entries, String part, boolean marked, Predicate<String> opens) {
        String text = NUMBER.matcher(Text.withoutBullet(part)).replaceFirst("").strip();
        boolean goesOn = !entries.isEmpty() && !marked && !endsEntry(entries.getLast());
        if (goesOn && !opens.test(text)) {
            entries.add(entries.removeLast() + " " + text);
        } else {
            entries.add(text);
        }
    }

    private static boolean endsEntry(String entry) {
        return entry.endsWith(";") || (entry.endsWith(".") && !entry.endsWith(".."));
    }

    private static List<String> atSemicolons(String entry) {
        return SEMICOLON.splitAsStream(entry).map(String::strip).filter(e -> !e.isEmpty()).toList();
    }
}
