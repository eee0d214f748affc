package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that says something.
 *
 * @param typed as it stands, gaps included
 * @param text its words
 * @param gap blank lines before it
 * @param newPage whether a page begins with it
 */
record TextLine(String typed, String text, int gap, boolean newPage) {
    /** Without the form feed, which stays in the line that it begins a page with. */
    private static final Pattern LINE_END =
            Pattern.compile("\\r\\n|[\\n\\r\\x0B\\x85\\u2028\\u2029]");

    /** The lines of a text without those that only pages have: numbers, addresses of links. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int gap = 0;
        boolean page = false;
        for (String raw : LINE_END.split(text, -1)) {
            boolean feed = raw.indexOf('\f') >= 0;
            String typed = raw.replace("\f", "").stripTrailing();
            page |= feed;
            String words = Words.squeeze(typed);
            if (words.isEmpty()) {
                gap++;
            } else if (Furniture.stands(words, feed)) {
                page = true;
            } else {
                lines.add(new TextLine(typed, words, gap, page));
                gap = 0;
                page = false;
            }
        }
        return lines;
    }
}
