package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Piece;

/** Reads weeks: of a month or quarter by number or place, every week. */
final class WeekGrammar {

    private static final int MOST_IN_A_MONTH = 5;

    private WeekGrammar() {}

    static @Nullable Named week(Cursor c, boolean every) {
        c.take();
        if (c.is(Term.NUMBER) && c.term(1) != Term.TIMES) {
            return numbered(c);
        }
        return UnitGrammar.isPlace(c.term())
                ? UnitGrammar.placed(c, Piece.WEEK, Level.WEEK)
                : UnitGrammar.generic(c, CycleUnit.WEEK, Level.WEEK, every);
    }

    /** "Week 2 of June", "weeks 3-4 of June"; OPEN before another week that names the month. */
    static @Nullable Named numbered(Cursor c) {
        int first = c.take().value();
        int last = hasSecond(c) ? second(c) : first;
        boolean sound = first >= 1 && first <= last && last <= MOST_IN_A_MONTH;
        Named of = sound ? UnitGrammar.larger(c, Level.WEEK) : null;
        if (of != null) {
            return Named.of(weeks(of.period(), first, last), of.cycle(), Level.WEEK);
        }
        if (sound && Boundary.isJoiner(c.term()) && !c.isAny(Term.SLASH, Term.OPEN)) {
            Period weeks = weeks(Frame.WHOLE, first, last);
            return new Named(weeks, null, Level.WEEK, Named.Completeness.OPEN);
        }
        if (c.is(Term.SLASH) && YearGrammar.isYear(c.ahead(1))) {
            c.back(c.at() + 2);
        }
        c.refuse();
        return null;
    }

    private static boolean hasSecond(Cursor c) {
        int places = c.term(1) == Term.WEEK ? 2 : 1;
        return c.isAny(Term.DASH, Term.TO) && c.term(places) == Term.NUMBER;
    }

    private static int second(Cursor c) {
        c.take();
        c.skip(Term.WEEK);
        return c.take().value();
    }

    private static Period weeks(Period of, int first, int last) {
        Period from = of.nth(Piece.WEEK, first);
        return first == last ? from : new Between(from, of.nth(Piece.WEEK, last));
    }
}
