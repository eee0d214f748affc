package vn.sen.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the book of phrases; its head says what the lines mean. */
final class PhraseBook {

    private static final List<String> FILES =
            List.of("phrases.txt", "phrases-agencies.txt", "phrases-plans.txt");

    private int year;
    private LocalDate event = LocalDate.of(2026, 2, 10);
    private final List<Entry> entries = new ArrayList<>();

    record Entry(String phrase, int year, @Nullable LocalDate event, List<String> meaning) {
        @Override
        public String toString() {
            return phrase;
        }
    }

    static List<Entry> read() {
        PhraseBook book = new PhraseBook();
        FILES.forEach(book::read);
        return book.entries;
    }

    private void read(String name) {
        var file = Objects.requireNonNull(PhraseBook.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String rest = line.substring(line.indexOf(' ') + 1).strip();
        switch (line.substring(0, line.indexOf(' '))) {
            case "year" -> year = Integer.parseInt(rest);
            case "event" -> event = LocalDate.parse(rest);
            case "?" -> entries.add(new Entry(rest, year, event, new ArrayList<>()));
            case "=" -> entries.getLast().meaning().add(clause(rest, entries.getLast().phrase()));
            case "*" -> entries.getLast().meaning().add("* " + rest);
            case "!" -> entries.getLast().meaning().add("! " + rest);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static String clause(String line, String phrase) {
        String[] fields = line.split("\\|", -1);
        String text = fields[1].strip();
        StringJoiner clause = new StringJoiner(" | ");
        clause.add(fields[0].strip()).add(text.equals("~") ? phrase : text);
        clause.add(fields.length > 2 ? fields[2].strip() : "");
        return clause.add(fields.length > 3 ? fields[3].strip() : "").toString();
    }

    /** A clause in the form of the book. */
    static String written(Clause clause, List<Occurrence> occurrences) {
        StringJoiner more = new StringJoiner(" / ");
        if (clause.words().subject() != null) {
            more.add("subject:" + clause.words().subject());
        }
        if (clause.words().condition() != null) {
            more.add("condition:" + clause.words().condition());
        }
        if (clause instanceof Relative relative && relative.event() != null) {
            more.add("event:" + relative.event());
        }
        if (clause instanceof Recurring recurring && recurring.atLeast()) {
            more.add("atLeast");
        }
        String days = occurrences.stream().map(PhraseBook::days).collect(Collectors.joining(" "));
        return String.join(" | ", clause.kind().code(), clause.text(), days, more.toString());
    }

    private static String days(Occurrence occurrence) {
        return (occurrence.opens() == null ? "" : occurrence.opens()) + ".." + occurrence.due();
    }
}
