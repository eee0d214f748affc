package vn.sen.intake.unseen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what a person reads in it. Its lines are those of {@code PlanMarkup}, and beside them
 * what is known: {@code ? year}, {@code ? columns} with a sign for each column of the next table
 * ({@code #} number, {@code c} content, {@code t} time, {@code l} leads, {@code k} helps, {@code p}
 * does, {@code a} advises, {@code o} outputs, {@code n} a note, {@code g} a group of rows, {@code
 * -} nothing), {@code ? heads} where the table has more than one row of headings, {@code ? due
 * PHRASE = DAYS} with the days that the phrase yields ({@code -} none, {@code *} left open), {@code
 * >} a row that stands in prose, or what is known otherwise of the row above it. In tables {@code
 * §} begins a title between rows, {@code ~} a row that is no task.
 */
public final class UnseenPlan {
    static final String OPEN = "*";

    static final List<String> FIRST =
            List.of(
                    "digital-department",
                    "environment-district",
                    "law-dissemination",
                    "reform-ward-tables",
                    "iso-subdepartment",
                    "emulation",
                    "prose-inspection",
                    "security-agency",
                    "school-months",
                    "hospital-quality",
                    "corruption-province",
                    "front-supervision",
                    "traffic-long",
                    "work-programme");

    /** Plans by the round in which they were written. */
    static List<String> sets(String set) {
        return switch (set) {
            case "first" -> FIRST;
            case "second" -> SECOND;
            case "third" -> THIRD;
            default -> Stream.of(FIRST, SECOND, THIRD).flatMap(List::stream).toList();
        };
    }

    static final List<String> SECOND =
            List.of(
                    "food-safety",
                    "archives",
                    "disaster",
                    "youth-union",
                    "prose-training",
                    "tax-office",
                    "tourism",
                    "gender-equality");

    static final List<String> THIRD =
            List.of(
                    "market-months",
                    "library",
                    "secondary-school",
                    "customs-reform",
                    "prose-military",
                    "disease-control");

    private final String name;
    private final StringBuilder markup = new StringBuilder();
    private final List<Map<Character, String>> rows = new ArrayList<>();
    private final Map<String, String> dues = new LinkedHashMap<>();
    private int year;
    private List<Character> columns = List.of();
    private List<String> above = List.of();
    private int heads = 1;
    private int headsLeft = -1;

    private UnseenPlan(String name) {
        this.name = name;
    }

    public static UnseenPlan of(String name) {
        UnseenPlan plan = new UnseenPlan(name);
        String path = "/plans/unseen/" + name + ".plan";
        try (InputStream in =
                Objects.requireNonNull(UnseenPlan.class.getResourceAsStream(path), path)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(plan::line);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return plan;
    }

    String name() {
        return name;
    }

    int year() {
        return year;
    }

    /** The document, without what is known of it. */
    String markup() {
        return markup.toString();
    }

    /** The rows that a person reads, each with its cells by their sign. */
    List<Map<Character, String>> rows() {
        return rows;
    }

    /** The days that a phrase yields; nothing where that is left open. */
    @Nullable Set<String> days(String phrase) {
        String days = dues.get(Letters.of(phrase));
        if (days == null) {
            throw new IllegalStateException(name + " does not say the days of «" + phrase + "»");
        }
        return days.equals(OPEN)
                ? null
                : Arrays.stream(days.split(" ", -1))
                        .filter(day -> !day.equals("-"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private void line(String line) {
        if (line.startsWith("? ")) {
            known(line.substring(2));
        } else if (line.startsWith("> ")) {
            prose(line.substring(2));
        } else {
            if (headsLeft >= 0 && !line.startsWith("[")) {
                row(line);
            }
            table(line);
            markup.append(line.replaceFirst("^[§~]", "")).append('\n');
        }
    }

    private void table(String line) {
        if (line.startsWith("[table")) {
            headsLeft = heads;
            above = List.of();
        } else if (line.equals("[end]")) {
            headsLeft = -1;
            heads = 1;
        }
    }

    private void known(String text) {
        String[] words = text.split(" ", 2);
        switch (words[0]) {
            case "year" -> year = Integer.parseInt(words[1]);
            case "heads" -> heads = Integer.parseInt(words[1]);
            case "columns" ->
                    columns = Arrays.stream(words[1].split(" ", -1)).map(s -> s.charAt(0)).toList();
            case "due" -> {
                int sign = words[1].lastIndexOf(" = ");
                dues.put(Letters.of(words[1].substring(0, sign)), words[1].substring(sign + 3));
            }
            default -> throw new IllegalArgumentException(text);
        }
    }

    private void row(String line) {
        if (headsLeft > 0) {
            headsLeft--;
            return;
        }
        if (line.startsWith("§") || line.startsWith("~")) {
            above = List.of();
            return;
        }
        String[] cells = line.split("\\s*\\|\\s*", -1);
        Map<Character, String> row = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = cells[i].equals("^") ? above.get(i) : cells[i].replace("¶", " ");
            values.add(value);
            row.put(columns.get(i), value);
        }
        above = values;
        row.remove('-');
        row.remove('g');
        rows.add(row);
    }

    private void prose(String line) {
        Map<Character, String> row = new LinkedHashMap<>();
        for (String part : line.split(" \\| ", -1)) {
            row.put(part.charAt(0) == 'n' ? '#' : part.charAt(0), part.substring(2));
        }
        rows.add(row);
    }
}
