package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line of a facts list.
 *
 * @param quoted true for the document's own words
 */
public record Fact(String term, String value, @Nullable String href, boolean quoted) {

    public static Fact of(String term, String value) {
        return new Fact(term, value, null, false);
    }

    public static Fact quote(String term, String words) {
        return new Fact(term, words, null, true);
    }

    public static Fact link(String term, String value, String href) {
        return new Fact(term, value, href, false);
    }
}
