package vn.sen.intake.reading;

import java.util.regex.Pattern;

/** Recognises the foot of a document: recipients and signature. */
final class Endings {
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");
    private static final int LONGEST_POSITION = 9;

    private Endings() {}

    static boolean begins(Line line) {
        return Terms.LAYOUT.begins(line.raw(), "recipients")
                || GAP.splitAsStream(line.raw().strip()).anyMatch(Endings::isRank);
    }

    private static boolean isRank(String text) {
        boolean approves = Text.isCapitals(text) && !Terms.LAYOUT.whole(text).isEmpty();
        return isAuthority(text)
                || isPosition(text)
                || (approves && Terms.LAYOUT.begins(text, "signed"));
    }

    /** "In the place of ...": begins with one of the official abbreviations, in capitals. */
    static boolean isAuthority(String text) {
        return Text.isCapitals(text)
                && Text.words(text) <= LONGEST_POSITION
                && Terms.LAYOUT.begins(text, "authority");
    }

    static boolean isPosition(String text) {
        return Text.isCapitals(text)
                && Text.words(text) <= LONGEST_POSITION
                && Terms.LAYOUT.begins(text, "position");
    }
}
