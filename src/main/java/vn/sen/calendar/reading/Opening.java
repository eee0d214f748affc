package vn.sen.calendar.reading;

/** Looks a few words ahead for the beginning of a clause, without reading it. */
final class Opening {

    private Opening() {}

    /** Whether a clause begins here, behind a joining word in free text. */
    static boolean opens(Cursor c) {
        boolean afterAnd = lastJoiner(c) == Term.AND;
        return opensClause(c) || (!afterAnd && opensTrigger(c)) || segmentIsStrong(c);
    }

    /** Whether the words up to the next joining word hold any time. */
    static boolean holdsTime(Cursor c) {
        if (opensClause(c)) {
            return true;
        }
        return segment(c, Opening::opensClause);
    }

    /** Whether a time begins at any word from a token up to the cursor. */
    static boolean holdsTimeBetween(Cursor c, int from) {
        int to = c.at();
        boolean found = false;
        for (int at = from; at < to && !found; at++) {
            c.back(at);
            found = opensClause(c);
        }
        c.back(to);
        return found;
    }

    /** Whether a new item of a list begins behind this dash. */
    static boolean opensItem(Cursor c) {
        int mark = c.at();
        c.take();
        boolean opens = c.is(Term.CASE) || opensClause(c) || segment(c, Opening::opensClause);
        c.back(mark);
        return opens;
    }

    /** A limit with its date ends free text even where no joining word stands before it. */
    static boolean isStrongLimit(Cursor c) {
        if (!c.isAny(Term.BEFORE, Term.LATEST) && !(c.is(Term.TO) && c.term(1) == Term.WHOLE)) {
            return false;
        }
        return probe(c, Opening::isCompleteTime);
    }

    private static Term lastJoiner(Cursor c) {
        return c.previous().term();
    }

    private static boolean opensClause(Cursor c) {
        return switch (c.term()) {
            case WHEN, IF, DEPENDING, SUDDEN, CONTINUOUS, PERIODIC, CASE, BY -> true;
            case AFTER, BEFORE -> opensRelative(c) || probe(c, Opening::isCompleteTime);
            case AT_LEAST, NUMBER, EVERY ->
                    probe(c, CycleGrammar::isPlainCycle)
                            || probe(c, Opening::isCompleteTime)
                            || probe(c, Opening::isCounted);
            case USUALLY -> probe(c, Opening::isExpected);
            case WORD, DOCUMENT, PERSON, PLAIN, OF -> false;
            default -> probe(c, Opening::isCompleteTime) || probe(c, Opening::isCounted);
        };
    }

    private static boolean opensRelative(Cursor c) {
        return switch (c.term(1)) {
            case EVERY, WHEN, DAY, NUMBER, AT_LEAST, TIMES -> true;
            default -> false;
        };
    }

    /** "A request from …", "the direction of …": an event named by what sets it off. */
    static boolean opensTrigger(Cursor c) {
        return c.is(Term.TRIGGER) && (c.term(1) == Term.OF || c.term(1) == Term.FROM);
    }

    private static boolean segmentIsStrong(Cursor c) {
        return segment(
                c,
                at ->
                        isStrongLimit(at)
                                || (at.isAny(Term.NUMBER, Term.AT_LEAST)
                                        && probe(at, CycleGrammar::isPlainCycle))
                                || (at.is(Term.IN) && probe(at, Opening::isCompleteTime)));
    }

    /** Whether something begins at some word before the next joining word or boundary. */
    private static boolean segment(Cursor c, FreeText.Opener opener) {
        int mark = c.at();
        boolean found = false;
        while (!found && isInSegment(c)) {
            found = opener.opensAt(c);
            c.take();
        }
        c.back(mark);
        return found;
    }

    private static boolean isInSegment(Cursor c) {
        return switch (c.term()) {
            case END, SEMICOLON, BULLET, CLOSE, OPEN, COMMA, OR, AND, DASH, PLUS -> false;
            case DOT -> c.ahead(0).touches(c.ahead(1));
            default -> true;
        };
    }

    /** "Expected in September". */
    private static boolean isExpected(Cursor c) {
        c.take();
        return isCompleteTime(c);
    }

    private static boolean isCompleteTime(Cursor c) {
        Timed timed = WhenGrammar.when(c);
        return timed != null && !timed.open();
    }

    private static boolean isCounted(Cursor c) {
        boolean limit = c.isAny(Term.LATEST, Term.WITHIN);
        c.skip(Term.LATEST);
        c.skip(Term.AT_LEAST);
        if (c.isAny(Term.IN, Term.WITHIN)) {
            c.take();
        }
        return DistanceGrammar.distance(c) != null
                && (c.isAny(Term.FROM, Term.AFTER)
                        || c.isAny(Term.BEFORE, Term.WHEN)
                        || (limit && c.term().isMark()));
    }

    private static boolean probe(Cursor c, FreeText.Opener reader) {
        int mark = c.at();
        boolean read = reader.opensAt(c);
        c.back(mark);
        return read;
    }
}
