package vn.sen.calendar.reading;

import static vn.sen.calendar.reading.Named.Completeness.BARE;
import static vn.sen.calendar.reading.Named.Completeness.COMPLETE;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.Run;
import vn.sen.calendar.moment.Piece;

/** Reads periods that are named by a unit: weeks, months, quarters, years and runs of them. */
final class UnitGrammar {

    private UnitGrammar() {}

    /** A unit, numbered or not; what is not numbered is BARE unless the words say "every". */
    static @Nullable Named unit(Cursor c) {
        int mark = c.at();
        c.skip(Term.OF);
        Named found = c.is(Term.SEVERAL) ? several(c) : unit(c, c.accept(Term.EVERY));
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Named unit(Cursor c, boolean every) {
        return switch (c.term()) {
            case MONTH -> month(c, every);
            case QUARTER -> quarter(c, every);
            case YEAR -> year(c, every);
            case WEEK -> WeekGrammar.week(c, every);
            case HALF -> half(c);
            case TEN_DAYS -> tenDays(c);
            case NUMBER -> every ? null : numbered(c);
            default -> null;
        };
    }

    /** "The months 3, 6" begins a list, "the quarters" are all; "the last months" says no day. */
    private static @Nullable Named several(Cursor c) {
        c.take();
        boolean numbered = c.ahead(1).isNumber();
        boolean placed = isPlace(c.term(1));
        Named found = unit(c, !numbered && !placed);
        boolean ofEach = found != null && found.level() == Level.MONTH && isShort(found.cycle());
        boolean torn = !numbered && !placed && c.is(Term.FROM) && c.ahead(1).isNumber();
        if (torn || (placed && found != null && !ofEach)) {
            c.refuse();
            return null;
        }
        return found;
    }

    private static boolean isShort(@Nullable Cycle cycle) {
        return cycle != null && !cycle.equals(Cycle.YEARLY);
    }

    private static @Nullable Named month(Cursor c, boolean every) {
        c.take();
        if (c.is(Term.DOT) && c.ahead(0).touches(c.ahead(1))) {
            c.take();
        }
        if (isName(c)) {
            return member(c, Piece.MONTH, 12, Level.MONTH);
        }
        return isPlace(c.term())
                ? placed(c, Piece.MONTH, Level.MONTH)
                : generic(c, CycleUnit.MONTH, Level.MONTH, every);
    }

    private static @Nullable Named quarter(Cursor c, boolean every) {
        c.take();
        if (c.is(Term.DOT) && c.ahead(0).touches(c.ahead(1))) {
            c.take();
        }
        if (isName(c)) {
            return member(c, Piece.QUARTER, 4, Level.QUARTER);
        }
        return isPlace(c.term())
                ? placed(c, Piece.QUARTER, Level.QUARTER)
                : generic(c, CycleUnit.QUARTER, Level.QUARTER, every);
    }

    private static @Nullable Named year(Cursor c, boolean every) {
        c.take();
        if (YearGrammar.isYear(c.ahead(0))) {
            return Named.of(new CalendarYear(c.take().value()), null, Level.YEAR);
        }
        if (isName(c)) {
            c.take();
            c.refuse();
            return null;
        }
        if (c.is(Term.SLASH) && c.isClose() && YearGrammar.isYear(c.ahead(1)) && !every) {
            c.take();
            return Named.of(new CalendarYear(c.take().value()), null, Level.YEAR);
        }
        int shift = YearGrammar.shift(c);
        if (shift != 0) {
            return Named.of(new Frame(shift), null, Level.YEAR);
        }
        boolean thisYear = c.accept(Term.THIS);
        return new Named(
                Frame.WHOLE,
                every ? Cycle.YEARLY : null,
                Level.YEAR,
                every || thisYear ? COMPLETE : BARE);
    }

    /** A number that names the unit before it, not one that counts something after it. */
    private static boolean isName(Cursor c) {
        return c.isNumber()
                && switch (c.term(1)) {
                    case TIMES, AT_LEAST, WORKING_DAY -> false;
                    case DAY, MONTH, QUARTER, WEEK, HOUR ->
                            c.term(2).isMark() && c.ahead(0).term() == Term.ROMAN;
                    default -> true;
                };
    }

    private static @Nullable Named member(Cursor c, Piece piece, int most, Level level) {
        int number = c.take().value();
        YearGrammar.Suffix suffix = YearGrammar.suffix(c);
        boolean torn = c.is(Term.SLASH) && c.isClose() && c.ahead(1).isNumber();
        if (number < 1 || number > most || torn) {
            refuseNumbers(c);
            return null;
        }
        return Named.of(suffix.year().nth(piece, number), suffix.cycle(), level);
    }

    /** "Quarter III/IV" may be a range, a choice or both. */
    private static void refuseNumbers(Cursor c) {
        while (c.is(Term.SLASH) && c.ahead(1).isNumber()) {
            c.back(c.at() + 2);
        }
        c.refuse();
    }

    /** "First month of the quarter", "last week of June", "second week of the month". */
    static @Nullable Named placed(Cursor c, Piece piece, Level level) {
        int number = place(c);
        Named found = number == 0 ? null : inside(c, piece, number, level);
        if (found == null) {
            c.refuse();
        }
        return found;
    }

    static boolean isPlace(Term term) {
        return switch (term) {
            case FIRST, LAST, MIDDLE, WEEKDAY, ORDINAL -> true;
            default -> false;
        };
    }

    static int place(Cursor c) {
        return switch (c.term()) {
            case FIRST -> placeAfter(c, 1);
            case LAST -> placeAfter(c, -1);
            case MIDDLE -> placeAfter(c, 2);
            case WEEKDAY -> placeAfter(c, c.ahead(0).value() + 1);
            case ORDINAL -> c.term(1) == Term.NUMBER ? ordinal(c) : 0;
            default -> 0;
        };
    }

    private static int placeAfter(Cursor c, int place) {
        c.take();
        return place;
    }

    private static int ordinal(Cursor c) {
        c.take();
        return c.take().value();
    }

    static @Nullable Named inside(Cursor c, Piece piece, int number, Level level) {
        Named outer = number > 12 ? null : larger(c, level);
        return outer == null
                ? null
                : Named.of(outer.period().nth(piece, number), outer.cycle(), level);
    }

    /** The unit around a smaller one; looks before it reads, so that it never reads in circles. */
    static @Nullable Named larger(Cursor c, Level level) {
        if (level == Level.WEEK && isNamedBehindComma(c)) {
            c.take();
        }
        int places = c.isAny(Term.OF, Term.IN) ? 1 : 0;
        places += c.term(places) == Term.EVERY ? 1 : 0;
        Level outer =
                switch (c.term(places)) {
                    case WEEK -> Level.WEEK;
                    case MONTH -> Level.MONTH;
                    case QUARTER -> Level.QUARTER;
                    case YEAR -> Level.YEAR;
                    default -> Level.POINT;
                };
        if (outer.compareTo(level) <= 0) {
            return null;
        }
        c.skip(Term.IN);
        return unit(c);
    }

    /** "Week 2, month 4" is one week, not a month beside a week. */
    private static boolean isNamedBehindComma(Cursor c) {
        boolean unit = c.term(1) == Term.MONTH || c.term(1) == Term.QUARTER;
        return c.is(Term.COMMA) && unit && c.ahead(2).isNumber();
    }

    static Named generic(Cursor c, CycleUnit unit, Level level, boolean every) {
        int shift = YearGrammar.shift(c);
        boolean named = every || shift != 0;
        c.skip(Term.THIS);
        if (c.is(Term.EVERY) && CycleGrammar.unit(c.term(1)) == unit) {
            c.back(c.at() + 2);
        }
        if (every && c.isAny(Term.IN, Term.OF) && c.term(1) == Term.YEAR) {
            skipYear(c);
        }
        return new Named(new Frame(shift), Cycle.every(unit), level, named ? COMPLETE : BARE);
    }

    /** "Each quarter of the year" says no more than "each quarter". */
    private static void skipYear(Cursor c) {
        if (!c.ahead(2).isNumber() && c.term(2) != Term.AFTER && c.term(2) != Term.NEXT) {
            c.back(c.at() + 2);
        }
    }

    /** "First half of the year", "second half of June". */
    private static @Nullable Named half(Cursor c) {
        c.take();
        int place = place(c);
        Named outer = place == 1 || place == -1 ? larger(c, Level.WEEK) : null;
        Level level = outer == null ? Level.OTHER : outer.level();
        if (outer != null && level == Level.YEAR) {
            return run(outer, Piece.MONTH, 6 * place);
        }
        if (outer != null && level == Level.MONTH) {
            return place > 0 ? run(outer, Piece.DAY, 15) : secondHalf(outer);
        }
        c.refuse();
        return null;
    }

    private static Named secondHalf(Named month) {
        Period of = month.period();
        Period half = new Period.Between(of.nth(Piece.DAY, 16), of.nth(Piece.DAY, -1));
        return Named.of(half, month.cycle(), Level.OTHER);
    }

    private static Named run(Named outer, Piece piece, int count) {
        return Named.of(new Run(piece, count, outer.period()), outer.cycle(), Level.OTHER);
    }

    private static @Nullable Named tenDays(Cursor c) {
        int number = c.take().value();
        return inside(c, Piece.TEN_DAYS, number, Level.WEEK);
    }

    /** "First nine months of the year", "6/2025". */
    private static @Nullable Named numbered(Cursor c) {
        Token number = c.take();
        boolean slash = c.is(Term.SLASH) && YearGrammar.isYear(c.ahead(1));
        if (slash || isTightMonth(c, number)) {
            c.take();
            Period year = new CalendarYear(c.take().value());
            if (c.is(Term.SLASH)) {
                return null;
            }
            if (number.value() < 1 || number.value() > 12) {
                c.refuse();
                return null;
            }
            return Named.of(year.nth(Piece.MONTH, number.value()), null, Level.MONTH);
        }
        return number.value() > 0 && number.value() <= 31 ? runs(c, number.value()) : null;
    }

    /** "06-2026", "6.2026"; not the number of a round or a document. */
    private static boolean isTightMonth(Cursor c, Token number) {
        boolean tight = c.isAny(Term.DASH, Term.DOT) && YearGrammar.touchesYear(c);
        Token before = c.token(c.at() - 2);
        return tight
                && number.value() >= 1
                && number.value() <= 12
                && !before.touches(number)
                && before.term() != Term.TIMES
                && c.term(2) != Term.SLASH
                && c.term(2) != Term.DASH;
    }

    private static @Nullable Named runs(Cursor c, int count) {
        Piece piece =
                switch (c.take().term()) {
                    case MONTH -> Piece.MONTH;
                    case QUARTER -> Piece.QUARTER;
                    case WEEK -> Piece.WEEK;
                    case DAY -> Piece.DAY;
                    case WORKING_DAY -> Piece.WORKING_DAY;
                    default -> null;
                };
        if (piece == null) {
            return null;
        }
        boolean ofYear = piece == Piece.MONTH && c.is(Term.YEAR) && YearGrammar.isYear(c.ahead(1));
        int place = ofYear ? 1 : c.isAny(Term.FIRST, Term.LAST) ? place(c) : 0;
        Named outer = place == 0 ? null : larger(c, Level.DAY);
        if (outer != null) {
            return run(outer, piece, count * place);
        }
        boolean shared = place != 0 && Boundary.isJoiner(c.term()) && c.term(1) == Term.NUMBER;
        Period run = new Run(piece, count * place, Frame.WHOLE);
        return shared && piece == Piece.MONTH
                ? new Named(run, null, Level.OTHER, Named.Completeness.OPEN)
                : null;
    }
}
