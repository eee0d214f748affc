package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Piece;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.moment.When;

/** Reads how often: "every quarter", "every 6 months", "2 times a year", "one year once". */
final class CycleGrammar {

    private static final int MOST_TIMES = 366;
    private static final int LONGEST = 120;

    /** Words that name what is counted: "one television report". */
    private static final int MOST_COUNTED = 4;

    private CycleGrammar() {}

    /** So many units. */
    private record Units(CycleUnit unit, int length, int parts) {

        Units(CycleUnit unit, int length) {
            this(unit, length, 1);
        }

        Cycle times(int times) {
            return new Cycle(unit, length, times * parts);
        }
    }

    static boolean isPlainCycle(Cursor c) {
        Sense.Again again = cycle(c);
        return again != null && !(again.recurrence() instanceof Recurrence.Unstated);
    }

    /** A cycle, without the times of the year that may be named behind it. */
    static Sense.@Nullable Again cycle(Cursor c) {
        int mark = c.at();
        if (isAtMost(c)) {
            return unstated(c);
        }
        boolean periodic = c.accept(Term.PERIODIC);
        boolean atLeast = c.accept(Term.AT_LEAST);
        Sense.Again found = stated(c, periodic, atLeast);
        if (found == null && periodic && c.is(Term.LEAD)) {
            found = behindVerb(c);
        }
        if (found == null && periodic && !atLeast) {
            return new Sense.Again(new Recurrence.Unstated(), false);
        }
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** "Periodically report every quarter". */
    private static Sense.@Nullable Again behindVerb(Cursor c) {
        int mark = c.at();
        c.take();
        c.skip(Term.LEAD);
        Sense.Again found = stated(c, false, false);
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** "At most twice a year" does not say how often. */
    private static boolean isAtMost(Cursor c) {
        return c.is(Term.LATEST) && c.term(1) == Term.NUMBER && c.term(2) == Term.TIMES;
    }

    private static Sense.@Nullable Again unstated(Cursor c) {
        int mark = c.at();
        c.take();
        Sense.Again found = timesFirst(c, false);
        if (found == null) {
            c.back(mark);
            return null;
        }
        return new Sense.Again(new Recurrence.Unstated(), false);
    }

    private static Sense.@Nullable Again stated(Cursor c, boolean periodic, boolean atLeast) {
        int mark = c.at();
        Sense.Again found = timesFirst(c, atLeast);
        if (found == null) {
            c.back(mark);
            found = unitFirst(c, periodic, atLeast);
        }
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** "2 times / 12 months", "once in the year", "once every quarter". */
    private static Sense.@Nullable Again timesFirst(Cursor c, boolean atLeast) {
        int times = times(c);
        if (times == 0) {
            return null;
        }
        boolean range = c.previous().value() > times;
        if (!c.accept(Term.TIMES)) {
            return null;
        }
        int mark = c.at();
        boolean linked = link(c) || isOne(c);
        Sense.Again named = linked ? insideNamed(c, atLeast) : null;
        if (named != null) {
            return named;
        }
        Units units = linked ? units(c) : null;
        if (units == null) {
            c.back(mark);
            return new Sense.Again(new Recurrence.Unstated(), atLeast);
        }
        return every(units.times(times), atLeast || range);
    }

    /** A number of times; of a range the smaller, with the cursor behind the larger. */
    private static int times(Cursor c) {
        if (!c.is(Term.NUMBER) || c.ahead(0).value() > MOST_TIMES) {
            return 0;
        }
        int times = c.take().value();
        boolean range = c.isAny(Term.DASH, Term.TO) || c.is(Term.OR);
        if (range && c.term(1) == Term.NUMBER && c.term(2) == Term.TIMES) {
            c.take();
            c.take();
        }
        return times;
    }

    private static boolean link(Cursor c) {
        int mark = c.at();
        for (int links = 0; links < 3 && isLink(c.term()); links++) {
            c.take();
        }
        return c.at() > mark;
    }

    /** "Twice one year". */
    private static boolean isOne(Cursor c) {
        return c.is(Term.NUMBER) && c.ahead(0).value() == 1 && unit(c.term(1)) != null;
    }

    private static boolean isLink(Term term) {
        return switch (term) {
            case SLASH, IN, EVERY, OF -> true;
            default -> false;
        };
    }

    /** "Once in the first six months of the year": the one time it names. */
    private static Sense.@Nullable Again insideNamed(Cursor c, boolean atLeast) {
        int mark = c.at();
        boolean named = c.is(Term.NUMBER) && (c.term(2) == Term.FIRST || c.term(2) == Term.LAST);
        Named period = named ? UnitGrammar.unit(c) : null;
        if (period == null || !period.isComplete()) {
            c.back(mark);
            return null;
        }
        When when = new When.During(period.period());
        Cycle cycle = period.cycle() == null ? Cycle.YEARLY : period.cycle();
        return new Sense.Again(new Recurrence.Cyclic(cycle, when), atLeast);
    }

    /** "Every quarter", "6 months/once", "every year at least once", "periodically 6 months". */
    private static Sense.@Nullable Again unitFirst(Cursor c, boolean periodic, boolean atLeast) {
        boolean every = c.accept(Term.EVERY) || (isByUnit(c, periodic) && c.accept(Term.BY));
        if (every) {
            c.skip(Term.EVERY);
        }
        Units units = units(c);
        if (units == null) {
            return null;
        }
        int mark = c.at();
        boolean slash = c.takeInOrder(Term.SLASH, Term.COMMA);
        if (c.is(Term.LEAD) && (c.term(1) == Term.AT_LEAST || c.term(2) == Term.TIMES)) {
            c.take();
        }
        boolean least = c.accept(Term.AT_LEAST);
        int times = c.is(Term.TIMES) && slash ? 1 : times(c);
        if (times > 0 && c.accept(Term.TIMES)) {
            return every(units.times(times), atLeast || least);
        }
        c.back(mark);
        if (every) {
            c.back(c.at() + thingsCounted(c, 0));
        }
        return every || periodic ? every(units.times(1), atLeast) : null;
    }

    /** "Each month one report": how many words count what comes out each time; 0 for none. */
    private static int thingsCounted(Cursor c, int from) {
        if (c.term(from) != Term.NUMBER) {
            return 0;
        }
        int words = 1;
        while (words <= MOST_COUNTED && isThing(c.term(from + words))) {
            words++;
        }
        Term behind = c.term(from + words);
        boolean ends = behind.isMark() || Boundary.isJoiner(behind);
        return words > 1 && ends && behind != Term.SLASH ? words : 0;
    }

    private static boolean isThing(Term term) {
        return term == Term.WORD || term == Term.DOCUMENT || term == Term.LEAD;
    }

    /** "By quarter" alone says how often; "by the quarter's plan" does not. */
    private static boolean isByUnit(Cursor c, boolean periodic) {
        int places = c.term(1) == Term.EVERY ? 2 : 1;
        Term behind = c.term(places + 1);
        boolean ends = behind.isMark() || Boundary.isJoiner(behind);
        return c.is(Term.BY) && unit(c.term(places)) != null && (periodic || ends);
    }

    private static Sense.Again every(Cycle cycle, boolean atLeast) {
        When whole = new When.During(Frame.WHOLE);
        return new Sense.Again(new Recurrence.Cyclic(cycle, whole), atLeast);
    }

    /** A unit, or a number of them; not a unit that is part of a name ("month 6", "year's end"). */
    private static @Nullable Units units(Cursor c) {
        int length = 1;
        if (c.is(Term.NUMBER)) {
            length = c.take().value();
        }
        if (c.is(Term.HALF) && c.term(1) == Term.YEAR) {
            c.take();
            c.take();
            return new Units(CycleUnit.MONTH, 6);
        }
        if (c.is(Term.HALF) && c.term(1) == Term.MONTH) {
            c.take();
            c.take();
            return new Units(CycleUnit.MONTH, 1, 2);
        }
        CycleUnit unit = unit(c.term());
        if (unit == null || length < 1 || length > LONGEST || isPartOfName(c)) {
            return null;
        }
        c.take();
        if (unit == CycleUnit.YEAR && YearGrammar.isYear(c.ahead(0))) {
            c.take();
        }
        return new Units(unit, length);
    }

    private static boolean isPartOfName(Cursor c) {
        Term next = c.term(1);
        boolean place = next == Term.FIRST || next == Term.LAST || next == Term.MIDDLE;
        boolean number = c.ahead(1).isNumber() && !isCount(c) && !YearGrammar.isYear(c.ahead(1));
        return place || number || next == Term.WORKING_DAY;
    }

    private static boolean isCount(Cursor c) {
        boolean things = c.previous().term() == Term.EVERY && thingsCounted(c, 1) > 0;
        return things
                || c.term(2) == Term.TIMES
                || (c.term(2) == Term.DASH && c.term(4) == Term.TIMES);
    }

    static @Nullable CycleUnit unit(Term term) {
        return switch (term) {
            case DAY -> CycleUnit.DAY;
            case WEEK -> CycleUnit.WEEK;
            case MONTH -> CycleUnit.MONTH;
            case QUARTER -> CycleUnit.QUARTER;
            case YEAR -> CycleUnit.YEAR;
            default -> null;
        };
    }

    /** A further unit of a list: "monthly, quarterly, 6 months, yearly". */
    static Sense.@Nullable Again further(Cursor c) {
        int mark = c.at();
        c.skip(Term.EVERY);
        Units units = units(c);
        boolean ends = c.term().isMark() || Boundary.isJoiner(c.term());
        if (units == null || !ends) {
            c.back(mark);
            return null;
        }
        boolean whole = units.unit() != CycleUnit.MONTH || 12 % units.length() == 0;
        return whole ? every(units.times(1), false) : firstMonths(units.length());
    }

    /** "9 months" beside "quarterly" and "yearly": the first nine, once a year. */
    private static Sense.@Nullable Again firstMonths(int length) {
        if (length > 12) {
            return null;
        }
        When first = new When.During(new Period.Run(Piece.MONTH, length, Frame.WHOLE));
        return new Sense.Again(new Recurrence.Cyclic(Cycle.YEARLY, first), false);
    }
}
