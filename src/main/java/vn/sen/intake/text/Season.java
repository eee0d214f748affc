package vn.sen.intake.text;

import java.util.regex.Pattern;

/** A month or quarter that stands alone on its line: "Quarter I/2026". */
final class Season {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[IVX]{1,4}|\\d{1,2})(?:\\s*/\\s*20\\d\\d|\\s+\\p{L}+\\s+20\\d\\d)?[.:]?");

    private Season() {}

    static boolean is(String text) {
        int unit = Words.CELLS.beginning(text, "season");
        return unit > 0 && NUMBER.matcher(text.substring(unit).strip()).matches();
    }
}
