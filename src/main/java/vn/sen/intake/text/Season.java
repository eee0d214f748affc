package vn.sen.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A month or quarter that stands alone on its line: "Quarter I/2026". */
final class Season {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[IVX]{1,4}|\\d{1,2})(?:\\s*/\\s*20\\d\\d|\\s+\\p{L}+\\s+20\\d\\d)?[.:]?");

    private Season() {}

    static boolean is(String text) {
        int unit = Words.CELLS.beginning(text, "season");
        return unit > 0
                && Character.isUpperCase(text.charAt(0))
                && NUMBER.matcher(text.substring(unit).strip()).matches();
    }

    /** Whether they come one after another in the year, those of each unit among themselves. */
    static boolean inOrder(List<String> seasons) {
        Map<String, Integer> last = new HashMap<>();
        for (String season : seasons) {
            int unit = Words.CELLS.beginning(season, "season");
            String name = season.substring(0, unit).toLowerCase(Locale.ROOT);
            int number = number(season.substring(unit).strip());
            if (number < last.getOrDefault(name, 0)) {
                return false;
            }
            last.put(name, number);
        }
        return true;
    }

    private static int number(String text) {
        RowNumber number = RowNumber.of(0, text.replaceFirst("[^\\p{L}\\d].*", ""));
        return number == null ? 0 : number.value().getFirst();
    }
}
