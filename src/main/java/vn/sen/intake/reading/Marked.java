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
    private final List<Terms.Place> names;
    private final List<Terms.Place> marks = new ArrayList<>();

    /** Words between marks; a prefix holds on for the parties after it, a suffix does not. */
    record Stretch(String text, @Nullable Part prefix, @Nullable Part suffix) {}

    Marked(String text) {
        this.text = text;
        names = Terms.PARTIES.find(text, "named");
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
        if (isNamed(place)) {
            return false;
        }
        boolean colon = OPENING.matcher(text.substring(place.end())).find();
        boolean verb = !place.topic().equals("perform") && !place.topic().equals("advise");
        boolean phrase = place.end() - place.start() > 5;
        boolean inName =
                Character.isUpperCase(text.charAt(place.start())) && !isAfterStop(place) && !colon;
        return isParenthesis(place) || (verb && phrase && !inName) || (colon && isAfterStop(place));
    }

    /** "The council for coordination", "the division that leads the drafting" are names. */
    private boolean isNamed(Terms.Place place) {
        return names.stream()
                .anyMatch(name -> name.start() <= place.start() && place.end() <= name.end());
    }

    private boolean isAfterStop(Terms.Place place) {
        String before = text.substring(0, place.start()).stripTrailing();
        return before.isEmpty() || ".,;-/".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    boolean isMarked() {
        return !marks.isEmpty() && text.substring(0, marks.getFirst().start()).isBlank();
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i <= marks.size(); i++) {
            String words = between(i);
            boolean opens = i == 1 && between(0).isEmpty();
            if (!words.isEmpty() || opens) {
                stretches.add(new Stretch(words, prefix(i), suffix(i)));
            }
        }
        return stretches;
    }

    /** The words before a mark and behind the one before it. */
    private String between(int mark) {
        int from = mark == 0 ? 0 : marks.get(mark - 1).end();
        int to = mark == marks.size() ? text.length() : marks.get(mark).start();
        return marks.isEmpty() ? text : trim(text.substring(from, to));
    }

    /** "lead: X", "in coordination with X": the part of what follows. */
    private @Nullable Part prefix(int stretch) {
        if (stretch == 0 || isParenthesis(marks.get(stretch - 1)) || suffix(stretch) != null) {
            return null;
        }
        Part part = part(marks.get(stretch - 1));
        boolean opens = stretch > 1 || between(0).isEmpty() || part == Part.COORDINATE;
        return opens ? part : null;
    }

    /** "X (lead)", "X leads": the part of what stands before. */
    private @Nullable Part suffix(int stretch) {
        if (stretch == marks.size()) {
            return null;
        }
        Terms.Place mark = marks.get(stretch);
        if (isParenthesis(mark)) {
            return part(mark);
        }
        boolean joins = part(mark) == Part.COORDINATE && !between(stretch + 1).isEmpty();
        return stretch == 0 && !joins ? part(mark) : null;
    }

    private boolean isParenthesis(Terms.Place place) {
        return text.substring(0, place.start()).stripTrailing().endsWith("(");
    }

    private static String trim(String part) {
        return EDGES.matcher(part).replaceAll("").strip();
    }
}
