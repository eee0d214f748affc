package vn.sen.intake.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of time that the layout of a table says without writing them. */
final class Phrases {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("vn.sen.intake.reading.phrases", Locale.ROOT);

    private Phrases() {}

    static String period(String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        String key = start.isEmpty() ? "until" : end.isEmpty() ? "from" : "from-until";
        return MessageFormat.format(WORDS.getString(key), start, end);
    }

    static String month(String number) {
        return MessageFormat.format(WORDS.getString("month"), number);
    }

    static String quarter(String number) {
        return MessageFormat.format(WORDS.getString("quarter"), number);
    }
}
