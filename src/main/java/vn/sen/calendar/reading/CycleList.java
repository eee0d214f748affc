package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads several cycles in a row: "monthly, quarterly, 6 months, yearly". */
final class CycleList {

    /** There are no more periods of reports. */
    private static final int MOST = 12;

    private CycleList() {}

    /** Adds the cycles that are listed behind the one already read. */
    static void addFurther(Cursor c, List<Phrase> phrases) {
        while (phrases.size() < MOST) {
            int mark = c.at();
            boolean joined = c.takeInOrder(Term.COMMA, Term.AND, Term.SLASH, Term.OR);
            int from = c.at();
            Sense.Again next = joined ? CycleGrammar.further(c) : null;
            if (next == null) {
                c.back(mark);
                return;
            }
            phrases.add(new Phrase(from, c.at(), next));
        }
    }

    /** "Periodically (by quarter, 6 months, year)", with the word before the parenthesis. */
    static List<Phrase> announced(Cursor c, int from) {
        int mark = c.at();
        boolean enclosed = c.take().term() == Term.OPEN;
        List<Phrase> phrases = list(c, from);
        if (phrases.isEmpty() || (enclosed && !c.accept(Term.CLOSE))) {
            c.back(mark);
            return List.of();
        }
        return phrases;
    }

    /** "Quarter, 6 months, year" alone: units without a number name no stretch but how often. */
    static List<Phrase> bare(Cursor c) {
        int mark = c.at();
        if (c.previous().isNumber()) {
            return List.of();
        }
        List<Phrase> phrases = list(c, mark);
        boolean ends = c.atEnd() || c.is(Term.SEMICOLON) || c.is(Term.CLOSE);
        if (!ends || phrases.size() < 2 || !isClear(c, mark, phrases.size())) {
            c.back(mark);
            return List.of();
        }
        return phrases;
    }

    private static List<Phrase> list(Cursor c, int from) {
        List<Phrase> phrases = new ArrayList<>();
        Sense.Again first = CycleGrammar.further(c);
        if (first != null) {
            phrases.add(new Phrase(from, c.at(), first));
            addFurther(c, phrases);
        }
        return phrases;
    }

    /** "6 months/year" may be a ratio; a list has commas or three members, and a bare unit. */
    private static boolean isClear(Cursor c, int from, int size) {
        boolean slash = false;
        boolean unit = false;
        for (int at = from; at < c.at(); at++) {
            slash |= c.token(at).term() == Term.SLASH;
            boolean bare = at == from || !c.token(at - 1).isNumber();
            unit |= bare && CycleGrammar.unit(c.token(at).term()) != null;
        }
        return unit && (!slash || size > 2);
    }
}
