package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Piece;
import vn.sen.calendar.moment.When;

/**
 * A time that a calendar can place.
 *
 * @param cycle the cycle it comes again in; null where it lies in the plan's year once
 * @param open whether its month is still missing
 * @param headed whether a word before the period says how work lies to it
 */
record Timed(When when, @Nullable Cycle cycle, Level level, boolean open, boolean headed) {

    /** A bare day is a due day, a point a day of its own, everything else a window. */
    static Timed plain(Named named, boolean headed) {
        return of(plainly(named.period()), named, headed);
    }

    static Timed limit(Named named, boolean included) {
        return of(new Limit.By(named.period(), included), named, true);
    }

    static Timed of(When when, Named named, boolean headed) {
        return new Timed(when, named.cycle(), named.level(), named.isOpen(), headed);
    }

    private static When plainly(Period period) {
        if (period instanceof Period.Edge(var part, Period of)) {
            return new Limit.At(part, of);
        }
        return period.isDay() ? new Limit.By(period, true) : new When.During(period);
    }

    /** Another time behind the same head word: "before 10/6 and 10/12", "end of June, December". */
    Timed like(Timed next) {
        boolean numbered = next.level == Level.MONTH || next.level == Level.QUARTER;
        if (when instanceof Limit.At at && next.when instanceof When.During && !next.headed) {
            return numbered ? next.with(new Limit.At(at.part(), next.when.period())) : next;
        }
        if (when.period() instanceof Period.Nth(Piece piece, int number, Period _)
                && piece == Piece.TEN_DAYS
                && next.level == Level.MONTH) {
            Period same = next.when.period().nth(piece, number);
            return new Timed(new When.During(same), next.cycle, level, next.open, next.headed);
        }
        boolean sameHead = headed && !next.headed && level == next.level;
        return sameHead && when instanceof Limit.By by
                ? new Timed(
                        new Limit.By(next.when.period(), by.included()),
                        next.cycle,
                        next.level,
                        next.open,
                        true)
                : next;
    }

    Timed with(When other) {
        return new Timed(other, cycle, level, open, headed);
    }

    Timed with(@Nullable Cycle other) {
        return new Timed(when, other, level, open, headed);
    }

    Timed closed(Period period, @Nullable Cycle other) {
        When closed =
                switch (when) {
                    case When.During _ -> new When.During(period);
                    case Limit.By by -> new Limit.By(period, by.included());
                    case Limit.At at -> new Limit.At(at.part(), period);
                    case Limit.Off off -> new Limit.Off(off.direction(), off.distance(), period);
                };
        return new Timed(closed, other, level, false, headed);
    }

    Named named() {
        return new Named(
                when.period(),
                cycle,
                level,
                open ? Named.Completeness.OPEN : Named.Completeness.COMPLETE);
    }

    boolean isLimit() {
        return when instanceof Limit;
    }
}
