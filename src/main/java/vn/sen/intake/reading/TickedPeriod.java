package vn.sen.intake.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months and quarters that head columns to tick without the word for them: "1" below "Time
 * (months)", "T3", "QII".
 */
final class TickedPeriod {
    private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]|I|II|III|IV");
    private static final Pattern SHORT =
            Pattern.compile("(?:T\\.?\\s?(0?[1-9]|1[0-2])|Q\\.?\\s?([1-4]|I|II|III|IV))");

    private TickedPeriod() {}

    /** The period in words; the lowest heading itself where it is no such number. */
    static String of(String heading, String lowest) {
        Matcher letter = SHORT.matcher(lowest);
        if (letter.matches()) {
            boolean month = letter.group(1) != null;
            return month ? Phrases.month(letter.group(1)) : Phrases.quarter(letter.group(2));
        }
        if (!NUMBER.matcher(lowest).matches() || !heading.endsWith(lowest)) {
            return lowest;
        }
        String above = heading.substring(0, heading.length() - lowest.length());
        List<Terms.Place> units = Terms.LAYOUT.find(above, "ticked-unit");
        if (units.isEmpty()) {
            return lowest;
        }
        String unit = above.substring(units.getLast().start(), units.getLast().end());
        return Character.toUpperCase(unit.charAt(0)) + unit.substring(1) + " " + lowest;
    }
}
