package vn.sen.calendar.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;

/** Reads lengths of time: "10-15 days", "7.5 working days", "24 hours". */
final class DistanceGrammar {

    private static final int MOST_PARTS = 4;

    private DistanceGrammar() {}

    static @Nullable Distance distance(Cursor c) {
        int mark = c.at();
        Distance found = c.is(Term.NUMBER) ? counted(c) : null;
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Distance counted(Cursor c) {
        BigDecimal amount = amount(c);
        BigDecimal most = null;
        if ((c.is(Term.DASH) || c.is(Term.TO)) && c.term(1) == Term.NUMBER) {
            c.take();
            most = amount(c);
        }
        DurationUnit unit = unit(c.term());
        boolean clock = unit == DurationUnit.HOUR && c.term(1) == Term.NUMBER;
        if (unit == null || clock || c.term(1) == Term.FIRST || c.term(1) == Term.LAST) {
            return null;
        }
        c.take();
        return of(amount, most, unit);
    }

    private static Distance of(BigDecimal amount, @Nullable BigDecimal most, DurationUnit unit) {
        return most != null && most.compareTo(amount) < 0
                ? new Distance(most, amount, unit)
                : new Distance(amount, most, unit);
    }

    static boolean isUnit(Term term) {
        return unit(term) != null;
    }

    private static @Nullable DurationUnit unit(Term term) {
        return switch (term) {
            case HOUR -> DurationUnit.HOUR;
            case DAY -> DurationUnit.DAY;
            case WORKING_DAY -> DurationUnit.WORKING_DAY;
            case WEEK -> DurationUnit.WEEK;
            case MONTH -> DurationUnit.MONTH;
            case QUARTER -> DurationUnit.QUARTER;
            case YEAR -> DurationUnit.YEAR;
            default -> null;
        };
    }

    /** A number, a fraction, or a number with a decimal part; "(ten)" in words may follow. */
    private static BigDecimal amount(Cursor c) {
        Token whole = c.take();
        BigDecimal amount = BigDecimal.valueOf(whole.value());
        if (c.is(Term.SLASH) && c.term(1) == Term.NUMBER && isPart(whole, c.ahead(1))) {
            c.take();
            BigDecimal parts = BigDecimal.valueOf(c.take().value());
            return amount.divide(parts, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        boolean point = c.is(Term.COMMA) || c.is(Term.DOT);
        if (point && c.isClose() && c.term(1) == Term.NUMBER && c.ahead(0).touches(c.ahead(1))) {
            c.take();
            Token part = c.take();
            int digits = part.end() - part.start();
            amount = amount.add(BigDecimal.valueOf(part.value(), digits)).stripTrailingZeros();
        }
        skipInWords(c);
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Halves, thirds and quarters: nobody is given two ninths of a quarter, 2/9 is a day. */
    static boolean isPart(Token some, Token parts) {
        return some.value() < parts.value() && parts.value() <= MOST_PARTS;
    }

    private static void skipInWords(Cursor c) {
        if (!c.is(Term.OPEN)) {
            return;
        }
        for (int words = 1; words <= 4; words++) {
            if (c.term(words) == Term.CLOSE && words > 1) {
                c.back(c.at() + words + 1);
                return;
            }
        }
    }
}
