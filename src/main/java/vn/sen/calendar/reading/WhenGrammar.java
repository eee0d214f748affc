package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.Beyond;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.Onward;
import vn.sen.calendar.moment.When.During;

/** Reads a time that a calendar can place: "before …", "by …", "from … to …", "in …", a period. */
final class WhenGrammar {

    /** How many words may name the start of work in "from … until 30/6". */
    private static final int LONGEST_START = 12;

    /** "At the latest is until the end of": words that may stand between limit and date. */
    private static final int MOST_FILLERS = 4;

    private WhenGrammar() {}

    static @Nullable Timed when(Cursor c) {
        int mark = c.at();
        Timed ended = EndGrammar.counted(c);
        if (ended != null) {
            return ended;
        }
        Timed found =
                switch (c.term()) {
                    case BEFORE -> before(c);
                    case AFTER -> after(c);
                    case LATEST, TO, WHOLE -> latest(c);
                    case FROM -> from(c);
                    case IN, WITHIN, ALL -> inside(c);
                    case PHASE -> announced(c);
                    default -> plain(c);
                };
        if (found != null && Foreign.stands(c)) {
            Foreign.refuse(c);
            found = null;
        }
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Timed before(Cursor c) {
        c.take();
        boolean midnight = ClockTime.isMidnight(c);
        boolean included = ClockTime.skip(c) && !midnight;
        Named holidays = FeastGrammar.holidays(c);
        Named named = holidays == null ? named(c) : holidays;
        return named == null ? null : Timed.limit(named, included);
    }

    /** "After 15/6": from the next day on, unless the words say how long after. */
    private static @Nullable Timed after(Cursor c) {
        c.take();
        Named holidays = FeastGrammar.holidays(c);
        Named named = holidays == null ? named(c) : holidays;
        boolean once = named != null && named.isComplete() && named.cycle() == null;
        return named == null || !once || RelativeGrammar.isDistance(c)
                ? null
                : Timed.of(new During(new Beyond(named.period())), named, true);
    }

    /** "At the latest …" includes its day, unless the words go on with "before". */
    private static @Nullable Timed latest(Cursor c) {
        c.take();
        for (int fillers = 0; fillers < MOST_FILLERS && isFiller(c.term()); fillers++) {
            c.take();
        }
        if (c.is(Term.BEFORE)) {
            return before(c);
        }
        ClockTime.skip(c);
        Named named = named(c);
        return named == null ? null : Timed.limit(named, true);
    }

    private static boolean isFiller(Term term) {
        return switch (term) {
            case TO, IN, WHOLE, COLON, OF -> true;
            default -> false;
        };
    }

    private static @Nullable Timed from(Cursor c) {
        int mark = c.at();
        c.take();
        ClockTime.skip(c);
        Named named = named(c);
        if (named == null) {
            c.back(mark);
            return fromSomething(c);
        }
        if (c.is(Term.TO) || isUntilEvent(c)) {
            FreeText.end(c);
            c.refuse();
            return null;
        }
        return started(named, c.accept(Term.ONWARDS));
    }

    /** "Until it is done": no calendar knows the end. */
    private static boolean isUntilEvent(Cursor c) {
        return c.is(Term.PLAIN) && c.ahead(0).value() > 0;
    }

    private static Timed started(Named named, boolean stated) {
        boolean range = named.period() instanceof Between;
        return range
                ? Timed.plain(named, true)
                : Timed.of(new During(new Onward(named.period(), stated)), named, true);
    }

    /** "From the day of issue until 30/6": only the end is a date. */
    private static @Nullable Timed fromSomething(Cursor c) {
        for (int words = 0; words < LONGEST_START && !c.term().isMark(); words++) {
            c.take();
            if (c.is(Term.TO)) {
                return latest(c);
            }
        }
        return null;
    }

    private static @Nullable Timed inside(Cursor c) {
        c.take();
        c.skip(Term.IN);
        c.skip(Term.ALL);
        if (c.is(Term.PHASE)) {
            return announced(c);
        }
        if (c.is(Term.FROM)) {
            return from(c);
        }
        ClockTime.skip(c);
        Named named = RangeGrammar.range(c);
        if (named == null || (named.cycle() != null && isEvery(c, named))) {
            return null;
        }
        return onwards(c, named, true);
    }

    /** "In each quarter" belongs to the cycles. */
    private static boolean isEvery(Cursor c, Named named) {
        return named.isComplete()
                && named.period().equals(Frame.WHOLE)
                && c.previous().term() != Term.THIS;
    }

    private static @Nullable Timed announced(Cursor c) {
        c.take();
        c.skip(Term.YEAR);
        Named named = named(c);
        return named == null ? null : onwards(c, named, true);
    }

    private static @Nullable Timed plain(Cursor c) {
        boolean hour = ClockTime.skip(c);
        if (c.is(Term.EVERY)) {
            return null;
        }
        Named named = named(c);
        if (named == null || isOfDocument(c, named)) {
            return null;
        }
        return onwards(c, named, hour);
    }

    /** A date that something owns is the date of a document ("… dated 24/5 of the province"). */
    private static boolean isOfDocument(Cursor c, Named named) {
        return named.level() == Level.DAY && named.cycle() == null && c.is(Term.OF);
    }

    private static Timed onwards(Cursor c, Named named, boolean headed) {
        return c.accept(Term.ONWARDS) || goesOnYearly(c, named)
                ? Timed.of(new During(new Onward(named.period(), true)), named, headed)
                : Timed.plain(named, headed);
    }

    /** "2026 and every year": the plan's year is one of them, not a time beside them. */
    private static boolean goesOnYearly(Cursor c, Named named) {
        boolean yearly =
                named.period() instanceof CalendarYear
                        && c.is(Term.AND)
                        && c.term(1) == Term.EVERY
                        && c.term(2) == Term.YEAR;
        Term behind = c.term(3);
        boolean ends =
                yearly && (behind == Term.END || behind.isMark() || Boundary.isJoiner(behind));
        if (ends) {
            c.back(c.at() + 3);
        }
        return ends;
    }

    private static @Nullable Named named(Cursor c) {
        Named named = RangeGrammar.range(c);
        return named == null || named.isBare() ? null : named;
    }
}
