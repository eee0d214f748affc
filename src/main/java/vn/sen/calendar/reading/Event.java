package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period;

/**
 * What a time is counted from.
 *
 * @param words the event in the words of the cell; null where they name none
 * @param day its day, where the words give a date
 */
record Event(@Nullable String words, @Nullable Period day) {

    static final Event NONE = new Event(null, null);

    static Event of(@Nullable String words) {
        return words == null ? NONE : new Event(words, null);
    }

    /**
     * A date that stands for its event; null where none stands here, or one that begins a range.
     */
    static @Nullable Event dated(Cursor c) {
        int mark = c.at();
        int from = c.is(Term.DAY) ? mark + 1 : mark;
        Named feast = FeastGrammar.day(c);
        Named date = feast == null ? DateGrammar.date(c) : feast;
        boolean once = date != null && date.isComplete() && date.cycle() == null;
        if (date == null || !once || c.isAny(Term.TO, Term.DASH)) {
            c.back(mark);
            return null;
        }
        return new Event(c.words(from, c.at()), date.period());
    }

    /** A day that begins a range, or lacks its month, is no event. */
    static boolean isHalfDate(Cursor c) {
        boolean day = c.is(Term.DAY) && c.term(1) == Term.NUMBER;
        return day || (c.is(Term.NUMBER) && c.term(1) == Term.SLASH);
    }
}
