package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.CalendarYear;
import vn.sen.calendar.moment.Period.Frame;

/** Reads years, and the words after a month or quarter that say of which year it is. */
final class YearGrammar {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int CENTURY = 2000;

    private YearGrammar() {}

    /** The year that a month or a day belongs to, and whether it comes again every year. */
    record Suffix(Period year, @Nullable Cycle cycle) {

        static final Suffix NONE = new Suffix(Frame.WHOLE, null);
    }

    static boolean isYear(Token token) {
        return token.term() == Term.NUMBER && isYear(token.value());
    }

    static boolean isYear(int value) {
        return value >= EARLIEST && value <= LATEST;
    }

    /** Reads what follows a month, quarter or day; NONE where that says nothing of a year. */
    static Suffix suffix(Cursor c) {
        boolean slash = c.is(Term.SLASH) && isYear(c.ahead(1));
        if (slash || (c.isAny(Term.DASH, Term.DOT) && touchesYear(c)) || isSpacedYear(c)) {
            c.take();
            return of(new CalendarYear(c.take().value()));
        }
        if (isShortYear(c)) {
            c.take();
            return of(new CalendarYear(CENTURY + c.take().value()));
        }
        if (isBareYear(c)) {
            return of(new CalendarYear(c.take().value()));
        }
        Suffix worded = worded(c);
        return worded == null ? Suffix.NONE : worded;
    }

    /** Whether the mark here joins what stands before it to a year. */
    static boolean touchesYear(Cursor c) {
        return c.isClose() && isYear(c.ahead(1)) && c.ahead(0).touches(c.ahead(1));
    }

    /** "Quarter II - 2026". */
    private static boolean isSpacedYear(Cursor c) {
        boolean year = c.is(Term.DASH) && isYear(c.ahead(1));
        return year && c.term(2) != Term.SLASH && c.term(2) != Term.TO;
    }

    /** "Quarter II/26". */
    private static boolean isShortYear(Cursor c) {
        Token year = c.ahead(1);
        boolean tight = c.is(Term.SLASH) && c.isClose() && c.ahead(0).touches(year);
        boolean two = year.term() == Term.NUMBER && year.end() - year.start() == 2;
        return tight && two && year.value() >= 20 && year.value() < 50 && c.term(2) != Term.SLASH;
    }

    /** "May 2026", without the word or mark that usually stands between them. */
    private static boolean isBareYear(Cursor c) {
        boolean spaced = isYear(c.ahead(0)) && !c.isClose();
        return spaced && (endsHere(c.term(1)) || c.term(1) == Term.COMMA) && c.term(1) != Term.DASH;
    }

    private static Suffix of(Period year) {
        return new Suffix(year, null);
    }

    private static @Nullable Suffix worded(Cursor c) {
        int mark = c.at();
        if (c.is(Term.COMMA) && c.term(1) == Term.YEAR && isYear(c.ahead(2))) {
            c.take();
        }
        Term link = c.term();
        if (link == Term.OF || link == Term.IN) {
            c.take();
        }
        Suffix found = linked(c, link);
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Suffix linked(Cursor c, Term link) {
        boolean every = c.accept(Term.EVERY) || c.accept(Term.SEVERAL);
        if (!c.accept(Term.YEAR)) {
            return null;
        }
        if (isYear(c.ahead(0))) {
            return of(new CalendarYear(c.take().value()));
        }
        int shift = shift(c);
        if (shift != 0) {
            return of(new Frame(shift));
        }
        return unnumbered(c, every || (link == Term.OF && !c.is(Term.THIS)), link);
    }

    /** "Of the year" means of each year; "in the year" and "this year" mean the plan's. */
    private static @Nullable Suffix unnumbered(Cursor c, boolean yearly, Term link) {
        if (yearly) {
            return c.isNumber() ? null : new Suffix(Frame.WHOLE, Cycle.YEARLY);
        }
        boolean thisYear = c.accept(Term.THIS) || (link == Term.IN && !c.isNumber());
        return thisYear ? Suffix.NONE : null;
    }

    /** "Next", "after" and "before" behind a unit: 1, 1 and −1; 0 where none of them stands. */
    static int shift(Cursor c) {
        if (c.accept(Term.NEXT)) {
            return 1;
        }
        if (c.isAny(Term.AFTER, Term.BEFORE) && endsHere(c.term(1))) {
            int shift = c.take().term() == Term.AFTER ? 1 : -1;
            c.skip(Term.NEXT);
            return shift;
        }
        return 0;
    }

    private static boolean endsHere(Term term) {
        return term.isMark()
                || term == Term.OR
                || term == Term.AND
                || term == Term.OF
                || term == Term.TO
                || term == Term.NEXT;
    }
}
