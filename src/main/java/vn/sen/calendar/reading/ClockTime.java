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

    /** Steps over an hour, with or without minutes; whether one stands here. */
    static boolean hour(Cursor c) {
        if (!c.is(Term.NUMBER) || c.term(1) != Term.HOUR) {
            return false;
        }
        c.take();
        c.take();
        c.skip(Term.NUMBER);
        c.skip(Term.MINUTE);
        return true;
    }

    /** "0:00" begins its day: before it is the day before. */
    static boolean isMidnight(Cursor c) {
        boolean hour = c.term(1) == Term.HOUR || c.term(1) == Term.COLON;
        boolean minutes = c.ahead(2).isNumber() && c.ahead(2).value() > 0;
        return c.is(Term.NUMBER) && c.ahead(0).value() == 0 && hour && !minutes;
    }

    private static void skipPartOfDay(Cursor c) {
        if (c.is(Term.COMMA) || (c.is(Term.WORD) && c.term(1) == Term.DAY)) {
            c.take();
        }
    }
}
