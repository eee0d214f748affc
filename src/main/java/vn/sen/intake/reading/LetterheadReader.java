package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Found;
import vn.sen.intake.IssueDate;
import vn.sen.intake.Letterhead;

/** Reads what stands above the title: agencies, number and symbol, place and date. */
final class LetterheadReader {
    private static final String BLANK = "[\\s.\\u2026_]*";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}])S\\p{L}{1,2}\\s*:"
                            + BLANK
                            + "(\\d*)"
                            + BLANK
                            + "/"
                            + BLANK
                            + "((?:\\d{4}/)?[\\p{Lu}\\d][\\p{L}\\d&]*"
                            + "(?:\\s?[-\\u2013]\\s?[\\p{L}\\d&.]+)*)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:([\\p{L}][\\p{L} .\\u2013-]*?)\\s*,\\s*)?(?i:ng\\p{L}y)"
                            + BLANK
                            + "(\\d{0,2})"
                            + BLANK
                            + "(?i:th\\p{L}ng)"
                            + BLANK
                            + "(\\d{0,2})"
                            + BLANK
                            + "(?i:n\\p{L}m)"
                            + BLANK
                            + "(\\d{4})?");
    private static final Pattern NUMERIC_DATE =
            Pattern.compile(
                    "([\\p{L}][\\p{L} .\\u2013-]*?)\\s*,\\s*(?i:ng\\p{L}y)\\s*"
                            + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");

    private final Regions regions;
    private final AgencyNames names;

    LetterheadReader(Regions regions, AgencyNames names) {
        this.regions = regions;
        this.names = names;
    }

    Letterhead read() {
        Found<String> number = null;
        Found<String> symbol = null;
        Found<IssueDate> issued = null;
        Found<String> place = null;
        List<Line> agencies = new ArrayList<>();
        for (Line line : regions.of(Region.HEAD)) {
            Matcher numbered = NUMBER.matcher(line.words());
            Matcher dated = date(line.raw());
            boolean isNumber = numbered.find() && symbol == null;
            boolean isDate = dated.find() && issued == null;
            if (isNumber) {
                symbol = line.found(Symbols.tidy(numbered.group(2)));
                number = numbered.group(1).isEmpty() ? null : line.found(numbered.group(1));
            }
            if (isDate) {
                issued = line.found(issueDate(dated));
                place = dated.group(1) == null ? null : line.found(lastPart(dated.group(1)));
            }
            if (!isNumber && !isDate) {
                agencies.addAll(agencyLines(line));
            }
        }
        AgencyNames.Named named = names.read(agencies);
        return new Letterhead(named.parent(), named.agency(), place, number, symbol, issued);
    }

    private static Matcher date(String text) {
        Matcher numeric = NUMERIC_DATE.matcher(text);
        if (numeric.find()) {
            numeric.reset();
            return numeric;
        }
        return DATE.matcher(text);
    }

    private static IssueDate issueDate(Matcher date) {
        return new IssueDate(number(date.group(2)), number(date.group(3)), number(date.group(4)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    /** Where number and place stand on one line the place is what comes last. */
    private static String lastPart(String text) {
        return Text.squeeze(GAP.splitAsStream(text).toList().getLast());
    }

    /** The lines that name agencies: not the motto, not rules, not notes such as "draft". */
    private static List<Line> agencyLines(Line line) {
        List<Line> named = new ArrayList<>();
        for (String part : GAP.splitAsStream(line.raw().strip()).toList()) {
            String text = Text.squeeze(withoutMotto(part));
            if (text.chars().filter(Character::isLetter).count() > 2
                    && !Terms.LAYOUT.begins(text, "blank")) {
                named.add(new Line("", text, part, line.look(), line.place()));
            }
        }
        return named;
    }

    private static String withoutMotto(String text) {
        String rest = text;
        for (Terms.Place motto : Terms.LAYOUT.find(text, "motto").reversed()) {
            rest = rest.substring(0, motto.start()) + " " + rest.substring(motto.end());
        }
        return rest;
    }
}
