package vn.sen.calendar.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Almanac;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Span;
import vn.sen.calendar.moment.When;

/**
 * A period and, behind a comma or colon or in a parenthesis, a narrower time inside it: "November,
 * before day 20", "quarter II (April-May)". They are one time, the narrower.
 */
final class Apposition {

    /** Whether one period lies in another does not hang on the year; it is asked of a leap year. */
    private static final Span ANY_YEAR = Span.ofYear(2024);

    private static final Almanac ALMANAC = new Almanac(_ -> true);

    private Apposition() {}

    static TimedList.Item narrowed(Cursor c, TimedList.Item item) {
        Timed broad = item.timed();
        boolean period = broad.when() instanceof When.During && !broad.open();
        boolean limited = c.isAny(Term.BEFORE, Term.LATEST);
        boolean follows = limited || c.isAny(Term.COMMA, Term.OPEN) || c.is(Term.COLON);
        if (!period || !follows || isOfWork(c, item)) {
            return item;
        }
        int mark = c.at();
        boolean enclosed = c.accept(Term.OPEN);
        c.skip(Term.COMMA);
        boolean verb = skipVerb(c);
        Timed narrow = WhenGrammar.when(c);
        Timed both = narrow == null ? null : both(broad, narrow, verb);
        if (both == null || (enclosed && !c.accept(Term.CLOSE))) {
            c.back(mark);
            return item;
        }
        return new TimedList.Item(item.from(), c.at(), both, false);
    }

    /** "The report of quarter I (before 15/3)": the period says what work, not when. */
    private static boolean isOfWork(Cursor c, TimedList.Item item) {
        Token before = c.token(item.from() - 1);
        return !item.timed().headed()
                && switch (before.term()) {
                    case WORD, TRIGGER, DOCUMENT -> true;
                    case LEAD -> before.value() > 0;
                    default -> false;
                };
    }

    /** "To be finished"; other verbs name work of their own. */
    private static boolean skipVerb(Cursor c) {
        boolean verb = c.is(Term.LEAD) && c.ahead(0).value() <= 0;
        if (verb) {
            c.take();
        }
        c.skip(Term.COLON);
        return verb;
    }

    private static @Nullable Timed both(Timed broad, Timed narrow, boolean ended) {
        Period period = narrow.when().period();
        if (broad.when().period() instanceof Period.Onward(Period from, boolean _)) {
            return ended ? until(from, narrow) : null;
        }
        Cycle cycle = broad.cycle() == null ? narrow.cycle() : broad.cycle();
        if (narrow.open()) {
            Period closed = period.in(broad.when().period());
            boolean inMonth = broad.level() == Level.MONTH && narrow.level() == Level.DAY;
            return inMonth && exists(closed) ? narrow.closed(closed, cycle) : null;
        }
        boolean sameCycle = cycle == null || cycle.equals(Cycle.YEARLY);
        boolean known = narrow.cycle() == null || narrow.cycle().equals(Cycle.YEARLY);
        Period dated = dated(broad, period);
        return sameCycle && known && isInside(broad.when().period(), dated)
                ? narrow.closed(dated, cycle)
                : null;
    }

    /** "From March, to be finished in May": from the one to the other. */
    private static @Nullable Timed until(Period from, Timed end) {
        boolean whole = end.when() instanceof When.During || isIncluded(end.when());
        if (end.open() || end.cycle() != null) {
            return null;
        }
        Period last = RangeGrammar.yearFrom(from, end.when().period());
        Period first = RangeGrammar.yearFrom(last, from);
        return whole ? end.with(new When.During(new Period.Between(first, last))) : end;
    }

    private static boolean isIncluded(When when) {
        return when instanceof Limit.By(_, boolean included) && included;
    }

    private static Period dated(Timed broad, Period period) {
        return RangeGrammar.year(period) == null
                ? RangeGrammar.yearFrom(broad.when().period(), period)
                : period;
    }

    private static boolean exists(Period period) {
        return ALMANAC.find(period, ANY_YEAR).isPresent();
    }

    private static boolean isInside(Period broad, Period narrow) {
        Optional<Span> outer = ALMANAC.find(broad, ANY_YEAR);
        Optional<Span> inner = ALMANAC.find(narrow, ANY_YEAR);
        return outer.isPresent() && inner.isPresent() && isInside(outer.get(), inner.get());
    }

    private static boolean isInside(Span outer, Span inner) {
        LocalDate first = inner.first();
        boolean within = outer.contains(first) && outer.contains(inner.last());
        return within && !outer.equals(inner);
    }
}
