package vn.sen.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.intake.Doubt;
import vn.sen.intake.Found;
import vn.sen.intake.Source;
import vn.sen.standard.Token;

/** Finds who issues the plan: in the head, written there in capitals, or in the text. */
final class AgencyNames {
    private static final int LONGEST = 16;

    /** Where a name in a title ends: at a comma or a year. */
    private static final Pattern END =
            Pattern.compile("[,;(]|(?i:\\s+(?:trong\\s+)?n\\p{L}m\\s+\\d)");

    private final Regions regions;

    AgencyNames(Regions regions) {
        this.regions = regions;
    }

    /** The agency and the body above it. */
    record Named(@Nullable Found<String> parent, @Nullable Found<String> agency) {}

    Named read(List<Line> head) {
        List<Found<String>> names = join(head).stream().map(this::inNormalCase).toList();
        if (names.isEmpty()) {
            return new Named(null, fromBody());
        }
        Found<String> parent = names.size() > 1 ? names.get(names.size() - 2) : null;
        return new Named(parent, names.getLast());
    }

    /** A name begins with a word for a body; what does not goes on from the line above. */
    private static List<Found<String>> join(List<Line> head) {
        List<Found<String>> names = new ArrayList<>();
        for (Line line : head) {
            if (Terms.LAYOUT.begins(line.text(), "organisation") && !isTorn(names)) {
                names.add(line.found(line.text()));
            } else if (!names.isEmpty()) {
                Found<String> begun = names.removeLast();
                names.add(begun.map(name -> name + " " + line.text()));
            }
        }
        return names;
    }

    private static boolean isTorn(List<Found<String>> names) {
        return !names.isEmpty()
                && "-\u2013,&"
                                .indexOf(
                                        names.getLast()
                                                .value()
                                                .strip()
                                                .charAt(
                                                        names.getLast().value().strip().length()
                                                                - 1))
                        >= 0;
    }

    private Found<String> inNormalCase(Found<String> name) {
        if (!Text.isCapitals(name.value())) {
            return name.map(Text::evenDashes);
        }
        String inBody = writtenInBody(name.value());
        if (inBody != null) {
            return name.map(capitals -> inBody);
        }
        return name.map(capitals -> Text.evenDashes(NameCase.restore(capitals)))
                .doubting(Doubt.CASE_RESTORED);
    }

    private Stream<Line> body() {
        return Stream.of(
                        Region.TITLE,
                        Region.PREAMBLE,
                        Region.PURPOSE,
                        Region.REQUIREMENT,
                        Region.DUTIES,
                        Region.ENDING)
                .flatMap(region -> regions.of(region).stream());
    }

    /** How the text most often writes a name that the head has in capitals. */
    private @Nullable String writtenInBody(String capitals) {
        List<String> wanted = keys(Token.of(capitals));
        Map<String, Integer> written = new HashMap<>();
        body().forEach(
                        line -> {
                            for (String text : occurrences(line.text(), wanted)) {
                                written.merge(text, 1, Integer::sum);
                            }
                        });
        return written.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(Token::key).toList();
    }

    private static List<String> occurrences(String text, List<String> wanted) {
        List<Token> words = Token.of(text).stream().filter(Token::isWord).toList();
        List<String> keys = keys(words);
        List<String> found = new ArrayList<>();
        for (int at = 0; at + wanted.size() <= keys.size(); at++) {
            if (keys.subList(at, at + wanted.size()).equals(wanted)) {
                int end = words.get(at + wanted.size() - 1).end();
                String name = Text.evenDashes(text.substring(words.get(at).start(), end));
                if (!Text.isCapitals(name) && Character.isUpperCase(name.charAt(0))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    /** "The Department X makes the plan ... as follows". */
    private @Nullable Found<String> fromBody() {
        for (Line line : regions.of(Region.PREAMBLE)) {
            String name = subject(line.text());
            if (name != null) {
                return Found.sure(Text.evenDashes(name), new Source(line.place(), line.words()))
                        .doubting(Doubt.TAKEN_FROM_BODY);
            }
        }
        return fromTitle();
    }

    /** "... of the Department X", "... at the Division Y" at the end of the title. */
    private @Nullable Found<String> fromTitle() {
        for (Line line : regions.of(Region.TITLE).reversed()) {
            for (Terms.Place owner : Terms.LAYOUT.find(line.text(), "owner").reversed()) {
                String name = Text.bare(END.split(line.text().substring(owner.end()), 2)[0]);
                if (Terms.LAYOUT.begins(name, "organisation")) {
                    return inNormalCase(Found.sure(name.strip(), line.source()))
                            .doubting(Doubt.TAKEN_FROM_BODY);
                }
            }
        }
        return null;
    }

    private static @Nullable String subject(String text) {
        List<Terms.Place> places = Terms.LAYOUT.find(text);
        for (Terms.Place makes : places) {
            if (!makes.topic().equals("makes-plan")) {
                continue;
            }
            String name =
                    places.stream()
                            .filter(place -> place.topic().equals("organisation"))
                            .filter(place -> place.end() <= makes.start())
                            .filter(place -> opensClause(text, place.start()))
                            .max(Comparator.comparingInt(Terms.Place::start))
                            .map(place -> text.substring(place.start(), makes.start()).strip())
                            .orElse("");
            if (!name.isEmpty() && Text.words(name) <= LONGEST) {
                return name;
            }
        }
        return null;
    }

    /** A name stands at the beginning or behind a comma, and is written with a capital. */
    private static boolean opensClause(String text, int start) {
        String before = text.substring(0, start).strip();
        return Character.isUpperCase(text.charAt(start))
                && (before.isEmpty() || ",;.:".indexOf(before.charAt(before.length() - 1)) >= 0);
    }
}
