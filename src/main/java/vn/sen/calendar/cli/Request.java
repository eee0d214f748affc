package vn.sen.calendar.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.text.Texts;

/**
 * What the arguments ask for.
 *
 * @param year the plan's year; the clock's year where none is given
 * @param event the day on which the phrase's event happened
 */
record Request(String phrase, int year, @Nullable LocalDate event, boolean json) {

    private static final String STREAM = "-";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** Arguments that make no sense, with a text that says why. */
    static final class Misused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String text;

        Misused(String key, Object... values) {
            this.text = Texts.text(key, values);
        }

        String text() {
            return text;
        }
    }

    static Request of(List<String> args, Clock clock) throws Misused {
        Request request = new Request("", Year.now(clock).getValue(), null, false);
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            request = request.with(rest.next(), rest);
        }
        if (request.phrase.isBlank()) {
            throw new Misused("command.no-phrase");
        }
        return request;
    }

    private Request with(String argument, Iterator<String> rest) throws Misused {
        return switch (argument) {
            case "--year" -> new Request(phrase, year(value(argument, rest)), event, json);
            case "--event" -> new Request(phrase, year, day(value(argument, rest)), json);
            case "--json" -> new Request(phrase, year, event, true);
            default -> withPhrase(argument);
        };
    }

    private Request withPhrase(String argument) throws Misused {
        if (argument.startsWith("--")) {
            throw new Misused("command.unknown-option", argument);
        }
        if (!phrase.isEmpty()) {
            throw new Misused("command.two-phrases", argument);
        }
        return new Request(argument, year, event, json);
    }

    private static String value(String option, Iterator<String> rest) throws Misused {
        if (!rest.hasNext()) {
            throw new Misused("command.no-value", option);
        }
        return rest.next();
    }

    private static int year(String value) throws Misused {
        try {
            int year = Integer.parseInt(value);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            throw (Misused) new Misused("command.bad-year", value).initCause(e);
        }
        throw new Misused("command.bad-year", value);
    }

    private static LocalDate day(String value) throws Misused {
        try {
            LocalDate day = LocalDate.parse(value);
            year(String.valueOf(day.getYear()));
            return day;
        } catch (DateTimeException e) {
            throw (Misused) new Misused("command.bad-day", value).initCause(e);
        }
    }

    boolean isStream() {
        return phrase.equals(STREAM);
    }
}
