package vn.sen.calendar.reading;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Part;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Edge;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.WeekdayOf;
import vn.sen.calendar.moment.Piece;

/** Reads one period: a day, a unit, the start or end of one. Ranges are {@link RangeGrammar}'s. */
final class PeriodGrammar {

    private PeriodGrammar() {}

    static @Nullable Named period(Cursor c) {
        return isTornNumber(c) ? null : second(c);
    }

    /** The second period of a range; here a number may touch the dash before it. */
    static @Nullable Named second(Cursor c) {
        int mark = c.at();
        Named found =
                switch (c.term()) {
                    case FIRST, MIDDLE, LAST -> edge(c);
                    case WEEKDAY, ORDINAL -> weekday(c);
                    case WORKING_DAY -> placedDay(c, Piece.WORKING_DAY);
                    case DAY -> day(c);
                    case NUMBER -> numbered(c);
                    case MONTH, QUARTER, YEAR, WEEK, HALF, TEN_DAYS, EVERY -> UnitGrammar.unit(c);
                    case SEVERAL -> several(c);
                    case FOREIGN -> foreign(c);
                    default -> null;
                };
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** The later part of something longer (a decision's number, 31/02/2023) is no date. */
    private static boolean isTornNumber(Cursor c) {
        Token before = c.previous();
        return c.isNumber()
                && before.touches(c.ahead(0))
                && before.term().isMark()
                && before.term() != Term.OPEN
                && before.term() != Term.COMMA
                && c.token(c.at() - 2).touches(before)
                && c.token(c.at() - 2).isNumber();
    }

    private static @Nullable Named numbered(Cursor c) {
        Named iso = DateGrammar.iso(c);
        if (iso != null) {
            return iso;
        }
        Named unit = UnitGrammar.unit(c);
        if (unit != null) {
            return unit;
        }
        Named date = DateGrammar.date(c);
        return date != null ? date : bareYear(c);
    }

    /** A year without its word, where a word before it or its loneliness shows that it is one. */
    private static @Nullable Named bareYear(Cursor c) {
        if (!YearGrammar.isYear(c.ahead(0)) || c.term(1) == Term.SLASH) {
            return null;
        }
        boolean announced =
                switch (c.previous().term()) {
                    case PHASE, TO, WHOLE, FROM, IN, BEFORE, LATEST -> true;
                    case DASH -> c.token(c.at() - 2).term() != Term.NUMBER || isYearsDash(c);
                    default -> false;
                };
        boolean alone = c.previous().term().isMark() && c.term(1).isMark();
        return announced || (alone && !c.previous().touches(c.ahead(0)))
                ? Named.of(new CalendarYear(c.take().value()), null, Level.YEAR)
                : null;
    }

    private static boolean isYearsDash(Cursor c) {
        return YearGrammar.isYear(c.token(c.at() - 2));
    }

    /**
     * "Start of the quarter", "end of June": a point; of a unit without number, in each of them.
     */
    private static @Nullable Named edge(Cursor c) {
        Part part =
                switch (c.take().term()) {
                    case FIRST -> Part.START;
                    case MIDDLE -> Part.MIDDLE;
                    default -> Part.END;
                };
        if (isSharedEdge(c)) {
            Period edge = new Edge(part, Frame.WHOLE);
            return new Named(edge, null, Level.POINT, Named.Completeness.OPEN);
        }
        boolean year = YearGrammar.isYear(c.ahead(0)) && c.term(1).isMark();
        Named of = year ? yearAlone(c) : UnitGrammar.unit(c);
        return of == null ? null : point(part, of);
    }

    /** "The end of 2026"; a day may not follow, nor another year. */
    private static @Nullable Named yearAlone(Cursor c) {
        boolean more = c.term(1) == Term.DASH || c.term(1) == Term.SLASH;
        return more ? null : Named.of(new CalendarYear(c.take().value()), null, Level.YEAR);
    }

    /** "Start and end of the year": the first takes its unit from the last. */
    private static boolean isSharedEdge(Cursor c) {
        boolean joined = Boundary.isJoiner(c.term()) && !c.is(Term.OPEN);
        return (joined || c.isAny(Term.DASH, Term.TO))
                && switch (c.term(1)) {
                    case FIRST, MIDDLE, LAST -> true;
                    default -> false;
                };
    }

    private static @Nullable Named several(Cursor c) {
        if (c.term(1) != Term.DAY) {
            return UnitGrammar.unit(c);
        }
        c.take();
        return day(c);
    }

    private static @Nullable Named foreign(Cursor c) {
        Foreign.refuse(c);
        return null;
    }

    private static Named point(Part part, Named of) {
        return Named.of(new Edge(part, of.period()), of.cycle(), Level.POINT);
    }

    private static @Nullable Named day(Cursor c) {
        Term next = c.term(1);
        if (next == Term.WEEKDAY || next == Term.ORDINAL) {
            c.take();
            return weekday(c);
        }
        if (next != Term.FIRST && next != Term.LAST) {
            return DateGrammar.date(c);
        }
        c.take();
        return edge(c);
    }

    private static @Nullable Named placedDay(Cursor c, Piece piece) {
        c.take();
        int place = UnitGrammar.place(c);
        Named of = place == 0 ? null : UnitGrammar.unit(c);
        return of == null ? null : Named.of(of.period().nth(piece, place), of.cycle(), Level.DAY);
    }

    /** A weekday of each week, of a certain week, the first one of a month; or before its date. */
    private static @Nullable Named weekday(Cursor c) {
        Token token = c.take();
        int number = token.term() == Term.WEEKDAY ? token.value() : ordinalWeekday(c);
        if (number == 0) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(number);
        int mark = c.at();
        c.skip(Term.COMMA);
        Named date = DateGrammar.date(c);
        if (date != null) {
            return date;
        }
        c.back(mark);
        return weekday(c, day);
    }

    /** A weekday of the week or month behind it; OPEN where the next of a list names that. */
    static @Nullable Named weekday(Cursor c, DayOfWeek day) {
        Named of = weekdayOf(c, day);
        if (of != null || !(Boundary.isJoiner(c.term()) || c.term().isMark())) {
            return of;
        }
        Period ofAny = new WeekdayOf(day, 1, Frame.WHOLE);
        return new Named(ofAny, null, Level.DAY, Named.Completeness.OPEN);
    }

    private static @Nullable Named weekdayOf(Cursor c, DayOfWeek day) {
        int mark = c.at();
        int place = UnitGrammar.place(c);
        Named of = UnitGrammar.unit(c);
        if (of == null) {
            c.back(mark);
        }
        boolean clear = of != null && (place != 0 || of.level() == Level.WEEK);
        return of == null || !clear
                ? null
                : Named.of(
                        new WeekdayOf(day, place == 0 ? 1 : place, of.period()),
                        of.cycle(),
                        Level.DAY);
    }

    private static int ordinalWeekday(Cursor c) {
        boolean weekday = c.is(Term.NUMBER) && c.ahead(0).value() >= 2 && c.ahead(0).value() <= 7;
        return weekday ? c.take().value() - 1 : 0;
    }
}
