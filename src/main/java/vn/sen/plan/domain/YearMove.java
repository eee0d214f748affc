package vn.sen.plan.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moves the words of a plan from its year to another one: "15/3/2023" becomes "15/3/2024". The year
 * before and the year after go along, so that what looks back or ahead still does. Words that name
 * a document ("190/KH-UBND, 24/5/2023"), a standard ("ISO 9001:2015") or a span of years
 * ("2021-2025") stay, as do years further off.
 *
 * @param from the year of the words
 * @param to the year they are moved to
 */
public record YearMove(int from, int to) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char BARRED_D = '\u0111';

    private static final String DATE =
            "(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}"
                    + "|\\d{1,2}\\s+thang\\s+\\d{1,2}\\s+nam\\s+\\d{4})";

    /** What names a document or a span of years; nothing in it is moved. */
    private static final Pattern CITED =
            Pattern.compile(
                    "\\d{4}\\s*[-\u2013]\\s*\\d{4}"
                            + "|\\d+/\\d{4}/[a-z]\\S*(?:\\s*,?\\s*ngay\\s+"
                            + DATE
                            + ")?"
                            + "|\\d+/[a-z][a-z0-9&-]*\\s*,?\\s*ngay\\s+"
                            + DATE
                            + "|\\d+\\s*:\\s*\\d{4}");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d:])(?:(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*"
                            + "|(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s+nam\\s+)?((?:19|20|21)\\d\\d)"
                            + "(?!\\d|\\s*[%:]|/[a-z])");

    /**
     * Words that were moved.
     *
     * @param days the whole dates among them
     */
    public record Moved(String before, String after, List<Day> days) {

        public Moved {
            days = List.copyOf(days);
        }

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * A whole date that was moved.
     *
     * @param day the new one
     * @param wanted the date as it would have been called, where there is none such: 29 February;
     *     then the last day of the month stands in its place
     */
    public record Day(LocalDate day, @Nullable String wanted) {}

    public Moved move(String words) {
        String plain = plain(words);
        List<MatchResult> cited = CITED.matcher(plain).results().toList();
        StringBuilder after = new StringBuilder();
        List<Day> days = new ArrayList<>();
        int done = 0;
        Matcher found = YEAR.matcher(plain);
        while (found.find()) {
            int year = Integer.parseInt(found.group(5));
            if (Math.abs(year - from) <= 1
                    && cited.stream().noneMatch(each -> holds(each, found))) {
                after.append(words, done, found.start());
                after.append(moved(words, found, year + to - from, days));
                done = found.end();
            }
        }
        return new Moved(words, after.append(words.substring(done)).toString(), days);
    }

    private static boolean holds(MatchResult cited, MatchResult year) {
        return cited.start() < year.end() && year.start() < cited.end();
    }

    private static String moved(String words, MatchResult found, int year, List<Day> days) {
        String head = words.substring(found.start(), found.start(5));
        int dayGroup = found.group(1) != null ? 1 : 3;
        if (found.group(dayGroup) == null) {
            return head + year;
        }
        int day = Integer.parseInt(found.group(dayGroup));
        int month = Integer.parseInt(found.group(dayGroup + 1));
        try {
            int last = YearMonth.of(year, month).lengthOfMonth();
            LocalDate date = LocalDate.of(year, month, Math.min(day, last));
            days.add(new Day(date, day > last ? day + "/" + month + "/" + year : null));
            int cut = found.end(dayGroup) - found.start();
            return (day > last ? last + head.substring(cut) : head) + year;
        } catch (DateTimeException none) {
            return head + year;
        }
    }

    /** Each letter without its marks and small, in its place. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            String letter = words.substring(at, at + 1).toLowerCase(Locale.ROOT);
            String bare =
                    MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
            char first = bare.isEmpty() ? ' ' : bare.charAt(0);
            plain.append(first == BARRED_D ? 'd' : first);
        }
        return plain.toString();
    }
}
