package vn.sen.calendar.reading;

/**
 * Times of a calendar that is not the civil one, lunar months and school years: never a date here.
 */
final class Foreign {

    private Foreign() {}

    /** Whether the words name such a time, here or in a parenthesis that begins here. */
    static boolean stands(Cursor c) {
        return c.is(Term.FOREIGN) || (c.is(Term.OPEN) && c.term(1) == Term.FOREIGN);
    }

    /** Leaves such a time unread together with the numbers and years that belong to it. */
    static void refuse(Cursor c) {
        int last = c.at();
        while (!c.atEnd() && belongs(c)) {
            boolean mark = c.term().isMark() && !c.is(Term.CLOSE);
            c.take();
            last = mark ? last : c.at();
        }
        c.back(last);
        c.refuse();
    }

    private static boolean belongs(Cursor c) {
        return switch (c.term()) {
            case FOREIGN, NUMBER, ROMAN, YEAR, DASH, SLASH, OPEN, CLOSE -> true;
            case MONTH, OF, EVERY -> true;
            default -> false;
        };
    }
}
