package vn.sen.intake.text;

import java.util.regex.Pattern;

/** Lines that only pages have: their numbers, addresses of links. */
final class Furniture {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)\\s*(?:trang\\s+\\d{1,4}(?:\\s*/\\s*\\d{1,4})?|-\\s*\\d{1,4}\\s*-)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,4}\\s*");

    private Furniture() {}

    static boolean stands(String words, boolean feed) {
        return ADDRESS.matcher(words).matches()
                || PAGE.matcher(words).matches()
                || (feed && NUMBER.matcher(words).matches());
    }
}
