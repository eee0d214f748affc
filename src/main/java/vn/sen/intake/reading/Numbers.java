package vn.sen.intake.reading;

import java.util.regex.Pattern;

/** The numbers of rows and parts. */
final class Numbers {
    private static final Pattern EDGES = Pattern.compile("^[\\s(]+|[\\s.):/-]+$");

    private Numbers() {}

    /** A number without the punctuation around it. */
    static String bare(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
