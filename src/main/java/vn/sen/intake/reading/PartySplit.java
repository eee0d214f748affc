package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Divides "a, b, c" into parties, but not a name or a collective that has a comma in it. */
final class PartySplit {
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))\\s*");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4}");

    private PartySplit() {}

    static List<String> atCommas(String text) {
        List<String> parties = new ArrayList<>();
        for (String part : COMMA.splitAsStream(text).toList()) {
            if (!parties.isEmpty() && !divides(parties.getLast(), part)) {
                parties.add(parties.removeLast() + ", " + part.strip());
            } else {
                parties.add(part.strip());
            }
        }
        return parties;
    }

    /** Under a heading "lead/coordination" a slash divides the parties as it does the heading. */
    static Stream<String> atSlashes(String text) {
        List<String> parts = SLASH.splitAsStream(text).map(String::strip).toList();
        boolean parties = parts.stream().allMatch(part -> Terms.PARTIES.begins(part, "head"));
        return parties ? parts.stream() : Stream.of(text);
    }

    private static boolean divides(String left, String right) {
        if (PERSON.matcher(left).matches() && PERSON.matcher(right).matches()) {
            return true;
        }
        return Terms.PARTIES.begins(right, "head")
                && !isCollective(left, right)
                && !isRankOf(left, right);
    }

    /** A person with a title before the name, then the position that the person holds. */
    private static boolean isRankOf(String left, String right) {
        String last = left.substring(left.lastIndexOf(',') + 1).strip();
        int title = Terms.LAYOUT.beginning(last, "honorific");
        return title > 0
                && PERSON.matcher(last.substring(title).strip()).matches()
                && Terms.LAYOUT.begins(right, "position");
    }

    /** "the divisions, centres": one plural, then bare nouns; "of" what may stand at the end. */
    private static boolean isCollective(String left, String right) {
        int kind = Terms.PARTIES.beginning(right, "kind");
        return kind >= 0 && isBare(right.substring(kind)) && endsInBarePlural(left);
    }

    /** Nothing behind the noun, or whose it is, in lower case: no name. */
    private static boolean isBare(String rest) {
        String text = rest.strip();
        return text.isEmpty()
                || text.startsWith("(")
                || (Character.isLowerCase(text.charAt(0)) && text.indexOf('-') < 0);
    }

    private static boolean endsInBarePlural(String left) {
        String last = left.substring(left.lastIndexOf(',') + 1).strip();
        if (left.contains(",") && Terms.PARTIES.whole(last).contains("kind")) {
            return endsInBarePlural(left.substring(0, left.lastIndexOf(',')));
        }
        return Terms.PARTIES.find(left, "plural").stream()
                .anyMatch(
                        plural ->
                                Terms.PARTIES.whole(left.substring(plural.end())).contains("kind"));
    }

    /** Whether a comma divides what may be two parties that the lexicon does not know. */
    static boolean mayHoldSeveral(String text) {
        return COMMA.splitAsStream(text)
                .skip(1)
                .anyMatch(part -> !part.isBlank() && Character.isUpperCase(part.charAt(0)));
    }
}
