package vn.sen.calendar.reading;

/** The words before a time. */
final class Lead {

    /** A verb; more words than this name a deliverable. */
    private static final int LONGEST_VERB = 2;

    private Lead() {}

    /** Whether the words are only a verb ("finish", "sum up") and belong to the time's text. */
    static boolean isShort(Cursor c, int from, int to) {
        int syllables = 0;
        boolean verbs = true;
        for (int i = from; i < to; i++) {
            Term term = c.token(i).term();
            syllables += term.isMark() ? 0 : c.token(i).syllables();
            verbs &= term == Term.LEAD || term == Term.USUALLY || term.isMark();
        }
        return verbs || (syllables <= LONGEST_VERB && !hasMark(c, from, to));
    }

    private static boolean hasMark(Cursor c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (c.token(i).term().isMark() && c.token(i).term() != Term.COLON) {
                return true;
            }
        }
        return false;
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
