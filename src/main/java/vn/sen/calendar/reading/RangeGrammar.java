package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Piece;

/** Reads a period or a range of two; each end lends the other the year or month it lacks. */
final class RangeGrammar {

    private RangeGrammar() {}

    static @Nullable Named range(Cursor c) {
        Named days = bareDays(c);
        if (days != null) {
            return days;
        }
        Named from = PeriodGrammar.period(c);
        if (from == null || from.isBare()) {
            return from;
        }
        int mark = c.at();
        Named to = connects(c, from) ? right(c, from) : null;
        if (to == null) {
            c.back(mark);
            return from;
        }
        return between(from, chained(c, from, to));
    }

    /** "Months 10-11-12": only the ends count. */
    private static Named chained(Cursor c, Named from, Named to) {
        Named last = to;
        while (c.is(Term.DASH) && c.ahead(1).isNumber()) {
            int mark = c.at();
            c.take();
            Named next = abbreviated(c, from.level());
            if (next == null) {
                c.back(mark);
                break;
            }
            last = next;
        }
        return last;
    }

    private static boolean connects(Cursor c, Named from) {
        boolean connected = c.accept(Term.DASH) || c.accept(Term.TO) || addsNext(c, from);
        c.skip(Term.WHOLE);
        return connected;
    }

    /** "Months 3+4" is one stretch, "months 3+9" are two. */
    private static boolean addsNext(Cursor c, Named from) {
        boolean next =
                c.is(Term.PLUS)
                        && c.ahead(1).isNumber()
                        && from.period() instanceof Nth nth
                        && c.ahead(1).value() == nth.number() + 1;
        return next && c.accept(Term.PLUS);
    }

    /** "01-15/3", "from 01 to 15 March": days of which only the second has a month. */
    private static @Nullable Named bareDays(Cursor c) {
        int mark = c.at();
        c.skip(Term.DAY);
        boolean shape = c.is(Term.NUMBER) && (c.term(1) == Term.DASH || c.term(1) == Term.TO);
        if (shape && c.ahead(0).value() <= 31) {
            boolean named = c.at() > mark;
            Named from = DateGrammar.open(c.take().value());
            c.take();
            Named to = DateGrammar.date(c);
            if (to != null && to.isComplete()) {
                return between(from, to);
            }
            if (to != null && named) {
                Period days = new Between(from.period(), to.period());
                return new Named(days, null, Level.DAY, Named.Completeness.OPEN);
            }
        }
        c.back(mark);
        return null;
    }

    private static @Nullable Named right(Cursor c, Named from) {
        ClockTime.skip(c);
        Named short_ = abbreviated(c, from.level());
        Named to = short_ != null ? short_ : PeriodGrammar.second(c);
        if (to == null || to.isOpen()) {
            return null;
        }
        boolean thisYear = to.isBare() && to.level() == Level.YEAR && from.cycle() == null;
        return to.isBare() && !thisYear ? null : to;
    }

    /** A number that takes its unit from the period before it: "months 7-8", "quarters I, III". */
    static @Nullable Named abbreviated(Cursor c, Level level) {
        boolean ofYear = c.term(1) == Term.YEAR && YearGrammar.isYear(c.ahead(2));
        boolean counts = !ofYear && !c.is(Term.ROMAN) && isUnitOrMore(c.term(1));
        if (!c.isNumber() || counts) {
            return null;
        }
        return switch (level) {
            case MONTH -> member(c, Piece.MONTH, 12, level);
            case QUARTER -> member(c, Piece.QUARTER, 4, level);
            case YEAR -> year(c);
            default -> null;
        };
    }

    static boolean isUnitOrMore(Term term) {
        return switch (term) {
            case DAY, WORKING_DAY, WEEK, MONTH, QUARTER, YEAR, HOUR, TIMES, EQUALS, WORD -> true;
            default -> false;
        };
    }

    private static @Nullable Named member(Cursor c, Piece piece, int most, Level level) {
        int mark = c.at();
        int number = c.take().value();
        boolean date = c.is(Term.SLASH) && !YearGrammar.isYear(c.ahead(1));
        if (date || number < 1 || number > most) {
            c.back(mark);
            return null;
        }
        YearGrammar.Suffix suffix = YearGrammar.suffix(c);
        return Named.of(suffix.year().nth(piece, number), suffix.cycle(), level);
    }

    private static @Nullable Named year(Cursor c) {
        return YearGrammar.isYear(c.ahead(0))
                ? Named.of(new CalendarYear(c.take().value()), null, Level.YEAR)
                : null;
    }

    private static Named between(Named from, Named to) {
        Period left = from.isOpen() ? lend(to, from) : yearFrom(to.period(), from.period());
        Period right = yearFrom(left, to.period());
        var cycle = to.cycle() != null ? to.cycle() : from.cycle();
        Level level = from.level() == Level.YEAR ? Level.YEAR : Level.OTHER;
        return Named.of(new Between(left, right), cycle, level);
    }

    /** A day without month takes the month of its neighbour. */
    static Period lend(Named lender, Named open) {
        return switch (lender.period()) {
            case Nth nth when !(open.period() instanceof Period.WeekdayOf) ->
                    open.period().in(nth.of());
            case Period.WeekdayOf day when open.period() instanceof Period.WeekdayOf ->
                    open.period().in(day.of());
            case Period.Run run when open.period() instanceof Period.Run ->
                    open.period().in(run.of());
            case Period.Edge edge -> open.period().in(edge.of());
            case Between(Period from, Period _) -> lend(Named.of(from, null, lender.level()), open);
            default -> open.period();
        };
    }

    /** A period without year takes the year that another names. */
    static Period yearFrom(Period lender, Period period) {
        CalendarYear year = year(lender);
        return year == null ? period : period.in(year);
    }

    static @Nullable CalendarYear year(Period period) {
        return switch (period) {
            case CalendarYear year -> year;
            case Period.Frame _ -> null;
            case Nth nth -> year(nth.of());
            case Period.Run run -> year(run.of());
            case Period.WeekdayOf weekday -> year(weekday.of());
            case Period.Edge edge -> year(edge.of());
            case Between between -> year(between.to());
            case Period.Onward onward -> year(onward.from());
            case Period.Beyond beyond -> year(beyond.after());
            case Period.LunarDay lunar -> year(lunar.of());
            case Period.Holidays holidays -> year(holidays.around());
        };
    }
}
