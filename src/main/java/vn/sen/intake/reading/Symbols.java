package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and symbols of documents, such as "19/2014/QD-TTg". */
final class Symbols {
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\d/])(\\d{1,5}\\p{Ll}?)\\s?/\\s?((?:\\d{4}\\s?/\\s?)?"
                            + "\\p{Lu}[\\p{Lu}\\d&]*(?:\\s?[-\\u2013]\\s?\\p{Lu}[\\p{L}\\d&.]*)+"
                            + "|\\d{4}\\s?/\\s?QH\\d+)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Symbols() {}

    /** All of a text, in order, each as often as it stands there. */
    static List<String> all(String text) {
        List<String> all = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            all.add(symbol.group(1) + "/" + tidy(symbol.group(2)));
        }
        return all;
    }

    static String tidy(String symbol) {
        String tidy = BLANKS.matcher(symbol).replaceAll("").replace('\u2013', '-');
        return tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }
}
