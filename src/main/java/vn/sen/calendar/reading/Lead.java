package vn.sen.calendar.reading;

/** The words before a time. */
final class Lead {

    /** A verb; more words than this name a deliverable. */
    private static final int LONGEST_VERB = 2;

    private Lead() {}

    /**
     * Whether the words are only a verb ("finish", "sum up") and belong to the time's text. Looks
     * no further than it must, since it is asked again for each word of a long text.
     */
    static boolean isShort(Cursor c, int from, int to) {
        return isVerbs(c, from, to) || isFew(c, from, to);
    }

    private static boolean isVerbs(Cursor c, int from, int to) {
        for (int i = from; i < to; i++) {
            Term term = c.token(i).term();
            if (term != Term.LEAD && term != Term.USUALLY && !term.isMark()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFew(Cursor c, int from, int to) {
        int syllables = 0;
        for (int i = from; i < to; i++) {
            Token token = c.token(i);
            boolean mark = token.term().isMark() && token.term() != Term.COLON;
            boolean divides = mark || CycleGrammar.unit(token.term()) != null;
            syllables += token.term().isMark() ? 0 : token.syllables();
            if (divides || syllables > LONGEST_VERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are only numbers, which are neither work nor a word of the time. */
    static boolean isNumbers(Cursor c, int from, int to) {
        for (int i = from; i < to; i++) {
            Term term = c.token(i).term();
            boolean joins = term.isMark() || Boundary.isJoiner(term);
            if (!c.token(i).isNumber() && !joins) {
                return false;
            }
        }
        return true;
    }

    /** What the time is about. */
    static String subject(Cursor c, int from, int to) {
        boolean concerning = c.token(from).term() == Term.CONCERNING;
        return trimmed(c, concerning ? from + 1 : from, to);
    }

    /** The words of a stretch, without marks and joining words at its ends. */
    static String trimmed(Cursor c, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isEdge(c.token(first).term())) {
            first++;
        }
        while (last > first && isEdge(c.token(last - 1).term())) {
            last--;
        }
        return c.words(first, isUnopened(c, first, last) ? last - 1 : last);
    }

    private static boolean isUnopened(Cursor c, int first, int last) {
        boolean closes = last > first && c.token(last - 1).term() == Term.CLOSE;
        for (int i = first; i < last && closes; i++) {
            closes = c.token(i).term() != Term.OPEN;
        }
        return closes;
    }

    private static boolean isEdge(Term term) {
        return (term.isMark() && term != Term.CLOSE)
                || Boundary.isJoiner(term)
                || term == Term.REMARK;
    }
}
