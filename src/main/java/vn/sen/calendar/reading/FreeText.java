package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;

/**
 * Finds where words that the grammar does not look into (an event, a plan's name) come to an end.
 */
final class FreeText {

    /** No event or plan has so many words; it keeps the time to read a long text in bounds. */
    private static final int LONGEST = 200;

    private FreeText() {}

    /** What may begin a new clause behind a joining word inside free text. */
    interface Opener {
        boolean opensAt(Cursor c);
    }

    /** Moves over the words of an event or plan; the end of its last word. */
    static int end(Cursor c) {
        return end(c, Opening::opens);
    }

    /** Moves over the words behind standing work; any segment with a time in it ends them. */
    static int endBeforeAnyTime(Cursor c) {
        return end(c, Opening::holdsTime);
    }

    private static int end(Cursor c, Opener opener) {
        int last = c.at();
        int depth = 0;
        int farthest = last + LONGEST;
        while (!c.atEnd() && c.at() < farthest && !Boundary.isHard(c)) {
            depth += c.is(Term.OPEN) ? 1 : 0;
            if ((c.is(Term.CLOSE) && --depth < 0) || c.is(Term.COLON) || ends(c, opener)) {
                break;
            }
            boolean word = !isPunctuation(c.term());
            c.take();
            last = word ? c.at() : last;
        }
        c.back(last);
        return last;
    }

    private static boolean isPunctuation(Term term) {
        return (term.isMark() && term != Term.CLOSE) || Boundary.isJoiner(term);
    }

    private static boolean ends(Cursor c, Opener opener) {
        if (!Boundary.isJoiner(c.term())) {
            return Opening.isStrongLimit(c);
        }
        int mark = c.at();
        Boundary.skipJoiners(c);
        boolean ends = c.atEnd() || opener.opensAt(c);
        c.back(mark);
        return ends;
    }

    /** The words of an event from here on; null where there are none. */
    static @Nullable String event(Cursor c) {
        int from = c.at();
        int to = end(c);
        return to == from ? null : c.words(from, to);
    }
}
