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
        boolean every = c.accept(Term.EVERY);
        Named found =
                switch (c.term()) {
                    case MONTH -> month(c, every);
                    case QUARTER -> quarter(c, every);
                    case YEAR -> year(c, every);
                    case WEEK -> week(c, every);
                    case HALF -> half(c);
                    case TEN_DAYS -> tenDays(c);
                    case NUMBER -> numbered(c);
                    default -> null;
                };
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Named month(Cursor c, boolean every) {
        c.take();
        if (c.is(Term.DOT) && c.ahead(0).touches(c.ahead(1))) {
            c.take();
        }
        if (isName(c)) {
            return member(c, Piece.MONTH, 12, Level.MONTH);
        }
        Named placed = placed(c, Piece.MONTH, Level.MONTH);
        return placed != null ? placed : generic(c, CycleUnit.MONTH, Level.MONTH, every);
    }

    private static @Nullable Named quarter(Cursor c, boolean every) {
        c.take();
        if (c.is(Term.DOT) && c.ahead(0).touches(c.ahead(1))) {
            c.take();
        }
        if (isName(c)) {
            return member(c, Piece.QUARTER, 4, Level.QUARTER);
        }
        Named placed = placed(c, Piece.QUARTER, Level.QUARTER);
        return placed != null ? placed : generic(c, CycleUnit.QUARTER, Level.QUARTER, every);
    }

    private static @Nullable Named week(Cursor c, boolean every) {
        c.take();
        boolean ofMonth = c.term(1) == Term.MONTH || c.term(1) == Term.OF;
        if (c.isNumber() && ofMonth && c.ahead(0).value() <= 5) {
            return inside(c, Piece.WEEK, c.take().value(), Level.WEEK);
        }
        Named placed = placed(c, Piece.WEEK, Level.WEEK);
        return placed != null ? placed : generic(c, CycleUnit.WEEK, Level.WEEK, every);
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
        if (number < 1 || number > most) {
            c.refuse();
            return null;
        }
        return Named.of(suffix.year().nth(piece, number), suffix.cycle(), level);
    }

    /** "First month of the quarter", "last week of June", "second week of the month". */
    private static @Nullable Named placed(Cursor c, Piece piece, Level level) {
        int number = place(c);
        return number == 0 ? null : inside(c, piece, number, level);
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

    private static @Nullable Named inside(Cursor c, Piece piece, int number, Level level) {
        Named outer = number > 12 ? null : larger(c, level);
        return outer == null
                ? null
                : Named.of(outer.period().nth(piece, number), outer.cycle(), level);
    }

    /** The unit around a smaller one; looks before it reads, so that it never reads in circles. */
    private static @Nullable Named larger(Cursor c, Level level) {
        int places = c.is(Term.OF) ? 1 : 0;
        places += c.term(places) == Term.EVERY ? 1 : 0;
        Level outer =
                switch (c.term(places)) {
                    case WEEK -> Level.WEEK;
                    case MONTH -> Level.MONTH;
                    case QUARTER -> Level.QUARTER;
                    case YEAR -> Level.YEAR;
                    default -> Level.POINT;
                };
        return outer.compareTo(level) > 0 ? unit(c) : null;
    }

    private static Named generic(Cursor c, CycleUnit unit, Level level, boolean every) {
        int shift = YearGrammar.shift(c);
        boolean named = every || shift != 0;
        c.skip(Term.THIS);
        return new Named(new Frame(shift), Cycle.every(unit), level, named ? COMPLETE : BARE);
    }

    /** "First half of the year", "second half of June". */
    private static @Nullable Named half(Cursor c) {
        c.take();
        int place = place(c);
        Named outer = place == 1 || place == -1 ? larger(c, Level.WEEK) : null;
        if (outer == null) {
            return null;
        }
        return switch (outer.level()) {
            case YEAR -> run(outer, Piece.MONTH, 6 * place);
            case MONTH -> place > 0 ? run(outer, Piece.DAY, 15) : secondHalf(outer);
            default -> null;
        };
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
        if (c.is(Term.SLASH) && YearGrammar.isYear(c.ahead(1))) {
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
        return outer == null ? null : run(outer, piece, count * place);
    }
}
