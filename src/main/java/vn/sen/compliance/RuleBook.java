package vn.sen.compliance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.sen.calendar.WorkingCalendar;

/** What is asked of plans, from the file of rules. */
final class RuleBook {

    /** A requirement with the way of looking for what is left open of it. */
    record Entry(Requirement requirement, Rule rule) {}

    private final WorkingCalendar calendar;

    private RuleBook(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static List<Entry> read(WorkingCalendar calendar) {
        RuleBook book = new RuleBook(calendar);
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(book::entry)
                .toList();
    }

    private static List<String> lines() {
        try (BufferedReader file =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        RuleBook.class.getResourceAsStream("rules.txt")),
                                StandardCharsets.UTF_8))) {
            return file.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code id | weight | rule and what it looks at | source | since}. */
    private Entry entry(String line) {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        Requirement requirement =
                new Requirement(
                        fields[0],
                        Requirement.Weight.valueOf(fields[1]),
                        fields[3],
                        LocalDate.parse(fields[4]));
        return new Entry(requirement, rule(words(fields[2])));
    }

    private static List<String> words(String field) {
        return Arrays.asList(field.split("\\s+"));
    }

    private Rule rule(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "planned" -> new Planned(rest);
            case "yearly" -> new Yearly(rest);
            case "order" -> new InOrder(rest.get(0), rest.get(1));
            case "within-months" ->
                    new InTime(rest.subList(1, rest.size()), Integer.parseInt(rest.getFirst()));
            case "every-unit" -> new EveryUnit(rest);
            case "working-days" -> new WorkingDays(calendar);
            case "doer" -> new Settled(Settled.What.DOER);
            case "time" -> new Settled(Settled.What.TIME);
            default -> throw new IllegalArgumentException(words.getFirst());
        };
    }
}
