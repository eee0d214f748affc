package vn.sen.intake.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sen.calendar.Before;
import vn.sen.calendar.ByPlan;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Continuous;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.OnEvent;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Window;
import vn.sen.intake.reading.Role;
import vn.sen.intake.reading.Terms;

/** How much words are like those of a cell of each kind: above 0 like, below 0 unlike. */
final class CellKinds {
    /** The places in an array of scores. */
    enum Kind {
        TIME(0),
        PARTY(1),
        OUTPUT(2),
        CONTENT(3),
        MONEY(4),
        FREE(5),
        MARK(6);

        final int at;

        Kind(int at) {
            this.at = at;
        }

        static Kind of(Role role, String heading) {
            return switch (role) {
                case TIME, START, END -> TIME;
                case LEAD, ADVISE, COORDINATE, PERFORM -> PARTY;
                case OUTPUT -> OUTPUT;
                case CONTENT, GROUP -> CONTENT;
                case MARK -> MARK;
                default -> Words.CELLS.has(heading, "money") ? MONEY : FREE;
            };
        }
    }

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?U)\\d{1,3}(?:[.,]\\d{1,3})*(?:\\s*(?:\\p{L}{2,5}\\s+)?\\p{L}{2,5})?|-|\\.{3}");
    private static final Pattern TICK = Pattern.compile("[xXvV\\p{So}\\u2022\\uF0FC]");
    private static final int LONG_PARTY = 30;

    /** Standing work is said in so many words at most: "regularly in the year". */
    private static final int LONG_ADVERB = 4;

    static final double NOT_WHEN = -6;

    /** From here on words are a time and nothing else. */
    static final double WHEN = 4.5;

    private final DeadlineReader deadlines;

    CellKinds(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    /** What the first words of a cell say. */
    record Opening(boolean verb, boolean head, boolean record, boolean money, boolean when) {
        static Opening of(String text) {
            int head = Terms.PARTIES.beginning(text, "head");
            int when = Words.CELLS.beginning(text, "when");
            return new Opening(
                    Words.CELLS.begins(text, "verb"),
                    head > when,
                    Terms.PARTIES.begins(text, "record"),
                    Words.CELLS.begins(text, "money"),
                    when > 0 && when >= head);
        }
    }

    /** The scores of a text, by {@link Kind}. */
    float[] of(String text) {
        return of(text, Opening.of(text), heads(text), true);
    }

    /**
     * The scores of a text, by {@link Kind}.
     *
     * @param heads how many of its words are at the heads of parties
     * @param mayBeTime whether it is worth asking for the time that it says
     */
    float[] of(String text, Opening opening, int heads, boolean mayBeTime) {
        int words = Words.count(text);
        double time = mayBeTime ? time(text) : NOT_WHEN;
        boolean when = time > WHEN;
        float[] scores = new float[Kind.values().length];
        set(scores, Kind.TIME, time);
        set(scores, Kind.PARTY, party(text, words, opening, heads) - (when ? 4 : 0));
        set(scores, Kind.OUTPUT, output(text, words, opening) - (when ? 4 : 0));
        set(scores, Kind.CONTENT, content(words, opening) - (when ? 5 : 0));
        set(scores, Kind.MONEY, money(text, words, opening) - (when ? 3 : 0));
        set(scores, Kind.MARK, TICK.matcher(text).matches() ? 4 : NOT_WHEN);
        set(scores, Kind.FREE, when ? -2 : opening.verb() && words > 6 ? -1 : 0);
        return scores;
    }

    private static void set(float[] scores, Kind kind, double score) {
        scores[kind.at] = (float) score;
    }

    private double time(String text) {
        Reading reading = deadlines.read(text);
        if (reading.clauses().isEmpty()) {
            return NOT_WHEN;
        }
        boolean listed = Words.isBulleted(text) || text.indexOf(':') > 0;
        int letters = Math.max(1, text.replace(" ", "").length());
        double strength = 0;
        double said = 0;
        for (Clause clause : reading.clauses()) {
            said += clause.text().replace(" ", "").length();
            said += listed ? other(clause.words()) : 0;
            strength = Math.max(strength, strength(clause));
        }
        double share = Math.min(1, (said + 2) / letters);
        boolean opens =
                listed || Character.isDigit(text.charAt(0)) || Words.CELLS.begins(text, "when");
        double score = strength * share - 10 * (1 - share) - (opens ? 0 : 3.5);
        return Math.max(NOT_WHEN, score);
    }

    /** Whether a time ends with the words of an event or a plan, which have no end of their own. */
    boolean endsFreely(String text) {
        List<Clause> clauses = deadlines.read(text).clauses();
        return !clauses.isEmpty()
                && switch (clauses.getLast()) {
                    case Relative relative -> relative.event() != null && relative.day() == null;
                    case OnEvent _, ByPlan _ -> true;
                    case Continuous always -> Words.count(always.text()) > LONG_ADVERB;
                    case Window _, Before _, Recurring _ -> false;
                };
    }

    /** Whether a number of times is all that is said: other columns count too. */
    boolean onlyCounts(String text) {
        List<Clause> clauses = deadlines.read(text).clauses();
        return !clauses.isEmpty()
                && clauses.stream()
                        .allMatch(
                                clause -> clause instanceof Recurring again && again.isUnstated());
    }

    private static int other(vn.sen.calendar.Words words) {
        return Stream.of(words.subject(), words.condition(), words.work())
                .filter(Objects::nonNull)
                .mapToInt(part -> part.replace(" ", "").length() + 10)
                .sum();
    }

    /** Days and months are surer signs than conditions, which other cells have too. */
    private static double strength(Clause clause) {
        return switch (clause.kind()) {
            case WINDOW, BEFORE, RECURRING, RELATIVE -> 7;
            case CONTINUOUS -> 6.5;
            case EVENT -> 5;
            case BY_PLAN -> 3.5;
        };
    }

    private static double party(String text, int words, Opening opening, int heads) {
        double score = opening.head() ? 2.5 : opening.record() ? -3 : -1;
        score += 2.5 * Math.min(1, 2.0 * heads / words);
        score -= opening.verb() && !opening.head() ? 3 : opening.head() && acts(text) ? 4 : 0;
        score -= opening.when() ? 2 : 0;
        return words > LONG_PARTY ? score - 2 - (words - LONG_PARTY) * 0.2 : score;
    }

    /** Whether a small verb follows, as in a sentence about who is named. */
    private static boolean acts(String text) {
        return Words.CELLS.find(text, "outcome").stream()
                .anyMatch(verb -> verb.start() > 0 && isSmallPhrase(text, verb));
    }

    private static boolean isSmallPhrase(String text, Terms.Place verb) {
        return Character.isLowerCase(text.charAt(verb.start()))
                && text.substring(verb.start(), verb.end()).indexOf(' ') > 0;
    }

    /** How many of the words are at the heads of parties. */
    static int heads(String text) {
        int readTo = 0;
        int count = 0;
        for (Terms.Place place : Terms.PARTIES.find(text, "head")) {
            if (place.start() >= readTo) {
                count += Words.count(text.substring(place.start(), place.end()));
                readTo = place.end();
            }
        }
        return count;
    }

    private static double output(String text, int words, Opening opening) {
        double score = opening.record() ? 2.5 : words <= 3 ? -1.2 : -0.5;
        score -= opening.head() && !opening.record() && !acts(text) ? 2 : 0;
        score -= opening.verb() && !opening.record() ? 2.5 : 0;
        return words > 25 ? score - (words - 25) * 0.1 : score;
    }

    private static double content(int words, Opening opening) {
        double score = opening.verb() ? 3 : opening.record() ? -0.5 : opening.head() ? -1.5 : 0;
        return score + (words <= 2 ? -2 : words >= 8 ? 1.5 : words >= 5 ? 1 : 0);
    }

    private static double money(String text, int words, Opening opening) {
        return (opening.money() && words < 25) || AMOUNT.matcher(text).matches() ? 4 : -3;
    }
}
