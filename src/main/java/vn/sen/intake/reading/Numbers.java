package vn.sen.intake.reading;

import java.util.regex.Pattern;

/** The numbers of rows and parts. */
final class Numbers {
    private static final Pattern EDGES = Pattern.compile("^[\\s(]+|[\\s.):/-]+$");

    /** A number that a narrow column broke: "I I I", "2 . 1". */
    private static final Pattern BROKEN =
            Pattern.compile("[IVX](?:\\s[IVX]){1,4}|\\d+(?:\\s?\\.\\s?\\d+)+");

    private Numbers() {}

    /** A number without the punctuation around it. */
    static String bare(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return BROKEN.matcher(bare).matches() ? bare.replaceAll("\\s", "") : bare;
    }
}
