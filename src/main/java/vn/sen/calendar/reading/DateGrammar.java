package vn.sen.calendar.reading;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Piece;

/** Reads days of a month, in digits and in words. */
final class DateGrammar {

    private static final int LEAP_YEAR = 2024;
    private static final int EARLY = 1;

    private DateGrammar() {}

    /** A day; OPEN where its month is not said. */
    static @Nullable Named date(Cursor c) {
        int mark = c.at();
        boolean maybeLunar = c.ahead(0).value() == EARLY && c.is(Term.DAY);
        boolean named = c.accept(Term.DAY);
        Named found = c.is(Term.NUMBER) ? day(c, named) : null;
        if (found != null && maybeLunar && !isMonthly(found)) {
            found = refused(c);
        }
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** The word for the first ten days of a month: in every month civil, else mostly lunar. */
    private static boolean isMonthly(Named day) {
        return day.isOpen() || (day.cycle() != null && !day.cycle().equals(Cycle.YEARLY));
    }

    private static @Nullable Named day(Cursor c, boolean named) {
        int mark = c.at();
        int day = c.take().value();
        Named numeric = numeric(c, day, named);
        if (numeric != null || c.refusedUntil() > mark) {
            return numeric;
        }
        Named worded = worded(c, day, named);
        if (worded != null || !named || c.refusedUntil() > mark) {
            return worded;
        }
        boolean plausible = day >= 1 && day <= 31 && !c.is(Term.SLASH);
        return plausible ? open(day) : refused(c);
    }

    static Named open(int day) {
        Period period = Frame.WHOLE.nth(Piece.DAY, day);
        return new Named(period, null, Level.DAY, Named.Completeness.OPEN);
    }

    /** "2026-06-15", as spreadsheets write it. */
    static @Nullable Named iso(Cursor c) {
        boolean shape = YearGrammar.isYear(c.ahead(0)) && isTightDash(c, 1) && isTightDash(c, 3);
        if (!shape) {
            return null;
        }
        int year = c.take().value();
        c.take();
        int month = c.take().value();
        c.take();
        int day = c.take().value();
        return valid(c, day, month, year) ? dated(day, month, new CalendarYear(year), null) : null;
    }

    private static boolean isTightDash(Cursor c, int places) {
        Token dash = c.ahead(places);
        Token next = c.ahead(places + 1);
        boolean number = next.term() == Term.NUMBER && next.end() - next.start() == 2;
        boolean tight = c.ahead(places - 1).touches(dash) && dash.touches(next);
        return dash.term() == Term.DASH && number && tight;
    }

    private static @Nullable Named refused(Cursor c) {
        c.refuse();
        return null;
    }

    /** d/M, d/M/yyyy, dd-MM-yyyy, dd.MM.yyyy; two parts with dash or dot only behind "day". */
    private static @Nullable Named numeric(Cursor c, int day, boolean named) {
        int mark = c.at();
        Term mark1 = c.term();
        boolean spaced = named && isSpacedDate(c);
        boolean shape =
                (spaced || isSeparator(c)) && c.term(1) == Term.NUMBER && c.ahead(1).value() < 100;
        boolean fraction = !named && isFraction(c);
        if (!shape || fraction) {
            return null;
        }
        c.take();
        int month = c.take().value();
        Named dated = withYear(c, day, month, mark1, spaced);
        boolean limit = mark1 == Term.DOT && isLimit(c.token(mark - 2).term());
        boolean enough =
                dated != null || mark1 == Term.SLASH || ((named || limit) && !c.is(Term.MONTH));
        if (!enough) {
            c.back(mark);
            return null;
        }
        return dated != null || c.refusedUntil() > mark ? dated : withoutYear(c, day, month, named);
    }

    /** "1/2 day"; "15/12 of last year" is more than a whole. */
    private static boolean isFraction(Cursor c) {
        boolean counts = DistanceGrammar.isUnit(c.term(2)) && c.term(2) != Term.YEAR;
        return counts && DistanceGrammar.isPart(c.previous(), c.ahead(1));
    }

    /** A dash or dot must touch its numbers, or it would be a range or the end of a sentence. */
    private static boolean isSeparator(Cursor c) {
        boolean tight = c.isClose() && c.ahead(0).touches(c.ahead(1));
        return c.is(Term.SLASH) || (tight && c.isAny(Term.DASH, Term.DOT));
    }

    private static boolean isLimit(Term term) {
        return term == Term.BEFORE || term == Term.LATEST || term == Term.TO;
    }

    /** "Day 30 - 6 - 2026". */
    private static boolean isSpacedDate(Cursor c) {
        boolean dashes = c.is(Term.DASH) && c.term(2) == Term.DASH;
        return dashes && c.term(1) == Term.NUMBER && YearGrammar.isYear(c.ahead(3));
    }

    private static @Nullable Named withYear(
            Cursor c, int day, int month, Term separator, boolean spaced) {
        if (!c.is(separator) || c.term(1) != Term.NUMBER || !(spaced || isSeparator(c))) {
            return null;
        }
        int year = c.ahead(1).value();
        if (year < 20 && separator != Term.SLASH) {
            return null;
        }
        c.take();
        Token token = c.take();
        boolean short_ = token.end() - token.start() == 2;
        int full = short_ ? 2000 + year : year;
        return valid(c, day, month, full) ? dated(day, month, new CalendarYear(full), null) : null;
    }

    private static @Nullable Named withoutYear(Cursor c, int day, int month, boolean named) {
        boolean allHours =
                !named && day == 24 && month == 7 && c.token(c.at() - 4).term() == Term.WORD;
        YearGrammar.Suffix suffix = YearGrammar.suffix(c);
        int year = suffix.year() instanceof CalendarYear(int stated) ? stated : LEAP_YEAR;
        return !allHours && valid(c, day, month, year)
                ? dated(day, month, suffix.year(), suffix.cycle())
                : refused(c);
    }

    private static boolean valid(Cursor c, int day, int month, int year) {
        boolean valid =
                YearGrammar.isYear(year)
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        if (!valid) {
            c.refuse();
        }
        return valid;
    }

    private static Named dated(int day, int month, Period year, @Nullable Cycle cycle) {
        Period period = year.nth(Piece.MONTH, month).nth(Piece.DAY, day);
        return Named.of(period, cycle, Level.DAY);
    }

    /** "5 March 2023" in words, "20 of the last month of the quarter", "25 monthly". */
    private static @Nullable Named worded(Cursor c, int day, boolean named) {
        int mark = c.at();
        boolean ofRound = c.token(c.at() - 2).term() == Term.TIMES;
        if (!named && (ofRound || !isMonthBehind(c, day))) {
            return null;
        }
        if (c.is(Term.FOREIGN)) {
            Foreign.refuse(c);
            return null;
        }
        c.skip(Term.SLASH);
        if (c.is(Term.COMMA) && c.term(1) == Term.MONTH && c.ahead(2).isNumber()) {
            c.take();
        }
        Named month = UnitGrammar.unit(c);
        if (month != null && month.level() != Level.MONTH && month.cycle() != null && named) {
            return refused(c);
        }
        if (month == null || month.level() != Level.MONTH || (month.isBare() && !named)) {
            c.back(mark);
            return null;
        }
        return inMonth(c, day, month);
    }

    private static boolean isMonthBehind(Cursor c, int day) {
        boolean every = c.is(Term.EVERY) && c.term(1) == Term.MONTH;
        boolean numbered = c.is(Term.MONTH) && c.term(1) == Term.NUMBER && c.term(2) != Term.TIMES;
        boolean placed = c.is(Term.MONTH) && day > 12 && c.ahead(1).term() != Term.AFTER;
        return every || numbered || placed;
    }

    private static @Nullable Named inMonth(Cursor c, int day, Named month) {
        if (day < 1 || day > mostDays(month)) {
            return refused(c);
        }
        return Named.of(month.period().nth(Piece.DAY, day), month.cycle(), Level.DAY);
    }

    /** Of a month that its number names; what is known of another is that it has 31 at most. */
    private static int mostDays(Named month) {
        boolean ofYear = month.cycle() == null || month.cycle().equals(Cycle.YEARLY);
        if (!ofYear || !(month.period() instanceof Nth nth) || nth.number() < 1) {
            return 31;
        }
        int year = nth.of() instanceof CalendarYear(int stated) ? stated : LEAP_YEAR;
        return YearMonth.of(year, nth.number()).lengthOfMonth();
    }
}
