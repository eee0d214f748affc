package vn.sen.plan.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people enter them: 5/6/2023, 05-06-2023, 05.06.2023, or as a calendar field sends. */
public final class Days {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    private static final Pattern SENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Days() {}

    /** The day, or nothing where the words are none. */
    public static Optional<LocalDate> read(@Nullable String words) {
        String text = words == null ? "" : words.strip();
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return day(written.group(3), written.group(2), written.group(1));
        }
        Matcher sent = SENT.matcher(text);
        return sent.matches() ? day(sent.group(1), sent.group(2), sent.group(3)) : Optional.empty();
    }

    public static boolean isEmpty(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
