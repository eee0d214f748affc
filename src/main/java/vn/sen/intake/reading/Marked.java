package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Part;

/**
 * An entry of a cell of parties with the words that say which part they have: "lead: X;
 * coordinating: Y", "X (lead)", "X leads, in coordination with Y".
 */
final class Marked {
    private static final Pattern EDGES = Pattern.compile("^[\\s,:;()-]+|[\\s,:;(-]+$");
    private static final Pattern OPENING = Pattern.compile("^\\s*[:)]");

    private final String text;
    private final List<Terms.Place> marks = new ArrayList<>();

    /** Words between marks; a prefix holds on for the parties after it, a suffix does not. */
    record Stretch(String text, @Nullable Part prefix, @Nullable Part suffix) {}

    Marked(String text) {
        this.text = text;
        int readTo = 0;
        List<Terms.Place> places =
                Terms.PARTIES.find(text).stream()
                        .filter(place -> part(place) != null)
                        .sorted(
                                Comparator.comparingInt(Terms.Place::start)
                                        .thenComparing(
                                                Comparator.comparingInt(Terms.Place::end)
                                                        .reversed()))
                        .toList();
        for (Terms.Place place : places) {
            if (place.start() >= readTo && isMark(place)) {
                marks.add(place);
                readTo = place.end();
            }
        }
    }

    private static @Nullable Part part(Terms.Place place) {
        return switch (place.topic()) {
            case "lead", "advise", "coordinate", "perform" ->
                    Part.valueOf(place.topic().toUpperCase(Locale.ROOT));
            default -> null;
        };
    }

    /** Words such as "main" and "performs" count with a colon or in parentheses only. */
    private boolean isMark(Terms.Place place) {
        boolean colon = OPENING.matcher(text.substring(place.end())).find();
        boolean parenthesis = text.substring(0, place.start()).stripTrailing().endsWith("(");
        boolean verb = !place.topic().equals("perform") && !place.topic().equals("advise");
        boolean phrase = place.end() - place.start() > 5;
        return parenthesis || (verb && phrase) || (colon && isAfterStop(place));
    }

    private boolean isAfterStop(Terms.Place place) {
        String before = text.substring(0, place.start()).stripTrailing();
        return before.isEmpty() || ".,;-/".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    boolean isMarked() {
        return !marks.isEmpty() && text.substring(0, marks.getFirst().start()).isBlank();
    }

    List<Stretch> stretches() {
        if (marks.isEmpty()) {
            return List.of(new Stretch(text, null, null));
        }
        List<Stretch> stretches = new ArrayList<>();
        String before = trim(text.substring(0, marks.getFirst().start()));
        Part first = part(marks.getFirst());
        boolean leads = before.isEmpty();
        if (!leads) {
            boolean joins = first == Part.COORDINATE && !after(0).isEmpty();
            stretches.add(new Stretch(before, null, joins ? null : first));
        }
        for (int i = 0; i < marks.size(); i++) {
            String behind = after(i);
            boolean governs = leads || i > 0 || first == Part.COORDINATE;
            if (!behind.isEmpty() || (leads && i == 0)) {
                stretches.add(new Stretch(behind, governs ? part(marks.get(i)) : null, null));
            }
        }
        return stretches;
    }

    private String after(int mark) {
        int end = mark + 1 < marks.size() ? marks.get(mark + 1).start() : text.length();
        return trim(text.substring(marks.get(mark).end(), end));
    }

    private static String trim(String part) {
        return EDGES.matcher(part).replaceAll("").strip();
    }
}
