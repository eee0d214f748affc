package vn.sen.intake.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How headings of columns are made: a thing (who, when, what, result), then what qualifies it, and
 * no second thing without a sign or word that joins the two.
 */
public final class HeadingGrammar {
    private static final Terms WORDS = Terms.beside(HeadingGrammar.class, "headings.lexicon");
    private static final Set<String> THINGS = Set.of("who", "when", "what", "result", "note");
    private static final String JOINING = "/,;&(-\u2013";

    private HeadingGrammar() {}

    /** Whether words are one heading and nothing else. */
    public static boolean isHeading(String text) {
        List<Terms.Place> places = WORDS.find(text);
        String thing = "";
        String before = "";
        int readTo = 0;
        for (Terms.Place place = at(places, text, 0); place != null; ) {
            String topic = topic(places, place, before.isEmpty());
            String between = text.substring(readTo, place.start());
            boolean joined = before.equals("and") || isJoin(between);
            if (thing.isEmpty() && !THINGS.contains(topic)) {
                return false;
            }
            if (!thing.isEmpty() && THINGS.contains(topic) && !joined && !follows(before, topic)) {
                return false;
            }
            thing = THINGS.contains(topic) ? topic : thing;
            before = topic;
            readTo = place.end();
            place = at(places, text, readTo);
        }
        return !thing.isEmpty() && isEnd(text, readTo);
    }

    /** "Name of the task", "results of work": work may follow words that want it. */
    private static boolean follows(String before, String topic) {
        return topic.equals("what") && (before.equals("what") || before.equals("result"));
    }

    private static boolean isJoin(String between) {
        return between.chars().anyMatch(sign -> JOINING.indexOf(sign) >= 0);
    }

    private static boolean isEnd(String text, int from) {
        return text.substring(from).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Words that are a thing in front may qualify one behind it. */
    private static String topic(List<Terms.Place> places, Terms.Place at, boolean first) {
        boolean does =
                places.stream()
                        .anyMatch(
                                place ->
                                        place.start() == at.start()
                                                && place.end() == at.end()
                                                && place.topic().equals("does"));
        return does && !first ? "does" : at.topic();
    }

    /** The longest phrase that begins with the next word. */
    private static Terms.@Nullable Place at(List<Terms.Place> places, String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int begins = start;
        return places.stream().filter(place -> place.start() == begins).findFirst().orElse(null);
    }
}
