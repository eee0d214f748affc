package vn.sen.calendar.reading;

/** Where clauses come apart: list marks, semicolons, ends of sentences, joining words. */
final class Boundary {

    private static final int LONGEST_ABBREVIATION = 3;

    private Boundary() {}

    /** A boundary in any text: semicolon, bullet, the end of a sentence. */
    static boolean isHard(Cursor c) {
        return switch (c.term()) {
            case SEMICOLON, BULLET, END -> true;
            case DOT -> endsSentence(c);
            case DASH, PLUS -> beginsItem(c);
            default -> false;
        };
    }

    static boolean isJoiner(Term term) {
        return switch (term) {
            case OR, AND, COMMA, OPEN, SLASH -> true;
            default -> false;
        };
    }

    static void skipJoiners(Cursor c) {
        while (isJoiner(c.term()) || c.is(Term.MARK) || c.is(Term.DOT) || c.is(Term.PLUS)) {
            c.take();
        }
    }

    private static boolean endsSentence(Cursor c) {
        Token before = c.previous();
        boolean spaced = !c.ahead(0).touches(c.ahead(1));
        boolean abbreviation =
                before.term() == Term.WORD
                        && before.end() - before.start() < LONGEST_ABBREVIATION
                        && c.term(1) == Term.WORD;
        return spaced && !abbreviation;
    }

    /** A dash or plus that stands alone, behind the end of something or before a new item. */
    private static boolean beginsItem(Cursor c) {
        boolean spaced = !c.isClose() && !c.ahead(0).touches(c.ahead(1));
        Term before = c.previous().term();
        boolean fresh = before == Term.END || before == Term.DOT || before == Term.SEMICOLON;
        return fresh || before == Term.COLON || (spaced && Opening.opensItem(c));
    }
}
