package vn.sen.calendar.reading;

/** An hour before the day it belongs to: work due at an hour of a day is due on that day. */
final class ClockTime {

    private ClockTime() {}

    /** Steps over an hour that a day follows; whether one stands here. */
    static boolean skip(Cursor c) {
        int mark = c.at();
        c.skip(Term.IN);
        boolean hour = c.is(Term.NUMBER) && c.term(1) == Term.HOUR;
        boolean clock = c.is(Term.NUMBER) && c.term(1) == Term.COLON && c.term(2) == Term.NUMBER;
        if (hour || clock) {
            c.take();
            c.take();
            c.skip(Term.NUMBER);
            c.skip(Term.MINUTE);
            skipPartOfDay(c);
            if (c.isAny(Term.DAY, Term.NUMBER) || c.isAny(Term.WEEKDAY, Term.EVERY)) {
                return true;
            }
        }
        c.back(mark);
        return false;
    }

    private static void skipPartOfDay(Cursor c) {
        if (c.is(Term.COMMA) || (c.is(Term.WORD) && c.term(1) == Term.DAY)) {
            c.take();
        }
    }
}
