package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period.Nth;
import vn.sen.calendar.moment.Piece;

/** One day of several months: "before day 25 of the months 3, 6, 9, 12". */
final class DayOfMonths {

    private static final int MONTHS = 12;

    /** Tokens that as many months and their joining words make up. */
    private static final int LONGEST_LIST = 3 * MONTHS;

    private DayOfMonths() {}

    /** The same day of another month, where a number behind the joining word can be only that. */
    static @Nullable Named another(Cursor c, Timed last) {
        boolean same = !last.open() && day(last) != null && isListed(c);
        if (!same || c.ahead(0).value() < 1 || c.ahead(0).value() > MONTHS) {
            return null;
        }
        Nth day = day(last);
        int month = c.take().value();
        YearGrammar.Suffix suffix = YearGrammar.suffix(c);
        return day == null
                ? null
                : Named.of(
                        suffix.year().nth(Piece.MONTH, month).nth(Piece.DAY, day.number()),
                        suffix.cycle(),
                        Level.DAY);
    }

    private static @Nullable Nth day(Timed timed) {
        boolean ofMonth =
                timed.when().period() instanceof Nth(Piece piece, int number, var of)
                        && piece == Piece.DAY
                        && number > 0
                        && of instanceof Nth;
        return ofMonth ? (Nth) timed.when().period() : null;
    }

    /** The month before is written in words, "month 3", and this number ends or goes on so. */
    private static boolean isListed(Cursor c) {
        Term next = c.term(1);
        boolean year = next == Term.SLASH && YearGrammar.isYear(c.ahead(2));
        boolean ends = next == Term.COMMA || next == Term.AND || next == Term.OR;
        ends |= next == Term.END || next == Term.SEMICOLON || next == Term.CLOSE;
        boolean goesOn = year || ends || next == Term.YEAR || next == Term.EVERY;
        return goesOn && isMonthInWords(c);
    }

    private static boolean isMonthInWords(Cursor c) {
        int at = c.at() - 1;
        int first = Math.max(0, at - LONGEST_LIST);
        while (at > first && (c.token(at).isNumber() || Boundary.isJoiner(c.token(at).term()))) {
            at--;
        }
        return c.token(at).term() == Term.MONTH;
    }
}
