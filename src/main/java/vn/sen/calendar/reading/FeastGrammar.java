package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Period.Between;
import vn.sen.calendar.moment.Period.Frame;
import vn.sen.calendar.moment.Period.Holidays;
import vn.sen.calendar.moment.Period.LunarDay;
import vn.sen.calendar.moment.Piece;

/**
 * Reads public holidays by name or date, with the days off around them: "Tet", "the holiday 30/4".
 */
final class FeastGrammar {

    /** Values of the lexicon are day times this plus month. */
    private static final int HUNDRED = 100;

    private FeastGrammar() {}

    /** What was read, and whether the words speak of the days off. */
    private record Feast(Period day, boolean off) {}

    /** The days off around a holiday; what is done before or after it keeps clear of them. */
    static @Nullable Named holidays(Cursor c) {
        Feast feast = feast(c);
        return feast == null ? null : Named.of(new Holidays(feast.day), null, Level.DAY);
    }

    /** The day that a distance is counted from. */
    static @Nullable Named day(Cursor c) {
        Feast feast = feast(c);
        Period day = feast == null ? null : feast.off ? new Holidays(feast.day) : feast.day;
        return day == null ? null : Named.of(day, null, Level.DAY);
    }

    private static @Nullable Feast feast(Cursor c) {
        int mark = c.at();
        boolean off = false;
        while (c.accept(Term.HOLIDAY)) {
            off = true;
        }
        boolean named = c.isAny(Term.FEAST, Term.LUNAR_FEAST);
        Period day = named ? named(c) : off ? dates(c) : null;
        boolean more = c.is(Term.WORD) || c.is(Term.FOREIGN);
        if (day == null || more) {
            c.back(mark);
            return null;
        }
        return new Feast(day, off);
    }

    private static Period named(Cursor c) {
        Token feast = c.take();
        int day = feast.value() / HUNDRED;
        int month = feast.value() % HUNDRED;
        Period dates = feast.term() == Term.FEAST ? dates(c) : null;
        c.skip(Term.LUNAR_YEAR);
        Period year = YearGrammar.isYear(c.ahead(0)) ? bareYear(c) : YearGrammar.suffix(c).year();
        if (dates != null) {
            return dates;
        }
        return feast.term() == Term.FEAST
                ? year.nth(Piece.MONTH, month).nth(Piece.DAY, day)
                : new LunarDay(day, month, year);
    }

    private static Period bareYear(Cursor c) {
        return new Period.CalendarYear(c.take().value());
    }

    /** "30/4", "30/4 - 01/5", "30/4 and 01/5". */
    private static @Nullable Period dates(Cursor c) {
        Period first = date(c);
        if (first == null) {
            return null;
        }
        int mark = c.at();
        boolean joined = c.accept(Term.DASH) || c.accept(Term.AND) || c.accept(Term.COMMA);
        Period last = joined ? date(c) : null;
        if (last == null) {
            c.back(mark);
            return first;
        }
        return new Between(RangeGrammar.yearFrom(last, first), RangeGrammar.yearFrom(first, last));
    }

    private static @Nullable Period date(Cursor c) {
        int mark = c.at();
        Named date = DateGrammar.date(c);
        if (date == null || !date.isComplete() || date.cycle() != null) {
            c.back(mark);
            return null;
        }
        return date.period();
    }

    /** 1 January without a year: what is done before it may be of this year or of the last. */
    static boolean isFirstDayOfAnyYear(Period period) {
        Period day = period instanceof Holidays(Period around) ? around : period;
        return day.equals(Frame.WHOLE.nth(Piece.MONTH, 1).nth(Piece.DAY, 1));
    }

    /** Whether the words leave open of which year the lunar new year is. */
    static boolean isNewYearOfAnyYear(Period period) {
        return switch (period) {
            case LunarDay(int day, int month, Period of) ->
                    day == 1 && month == 1 && of instanceof Frame;
            case Holidays(Period around) -> isNewYearOfAnyYear(around);
            case Period.Beyond(Period after) -> isNewYearOfAnyYear(after);
            default -> false;
        };
    }
}
