package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.moment.Limit;

/**
 * Reads times that are counted from the end of a month, quarter or year: "15 days after the quarter
 * ends". The calendar knows that event, so that such a time has its dates.
 */
final class EndGrammar {

    private EndGrammar() {}

    static @Nullable Timed counted(Cursor c) {
        int mark = c.at();
        Timed found =
                switch (c.term()) {
                    case NUMBER, IN, WITHIN, LATEST, AT_LEAST -> distanceFirst(c);
                    case BEFORE, AFTER -> endFirst(c);
                    default -> null;
                };
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    private static @Nullable Timed distanceFirst(Cursor c) {
        Distance distance = RelativeGrammar.limited(c);
        if (distance == null) {
            return null;
        }
        c.skip(Term.COMMA);
        Direction direction = direction(c);
        Named ended = direction == null ? null : ended(c);
        return direction == null || ended == null ? null : off(direction, distance, ended);
    }

    private static @Nullable Timed endFirst(Cursor c) {
        Direction direction = direction(c);
        Named ended = direction == null ? null : ended(c);
        if (direction == null || ended == null) {
            return null;
        }
        Distance distance = RelativeGrammar.limited(c);
        if (distance != null) {
            return off(direction, distance, ended);
        }
        return direction == Direction.BEFORE
                ? timed(new Limit.By(ended.period(), true), ended)
                : null;
    }

    private static @Nullable Direction direction(Cursor c) {
        if (c.accept(Term.BEFORE)) {
            return Direction.BEFORE;
        }
        return c.accept(Term.AFTER) || c.accept(Term.FROM) ? Direction.AFTER : null;
    }

    /** A unit that ends; a name that goes on ("the month of action") is none. */
    private static @Nullable Named ended(Cursor c) {
        if (c.isAny(Term.DAY, Term.WHEN)) {
            c.take();
        }
        boolean end = c.is(Term.WHOLE) || (c.is(Term.LEAD) && c.ahead(0).value() < 0);
        if (!end) {
            return null;
        }
        c.take();
        Named unit = UnitGrammar.unit(c);
        boolean large = unit != null && unit.level().compareTo(Level.WEEK) > 0;
        boolean goesOn = !c.term().isMark() && !Boundary.isJoiner(c.term());
        return !large || (goesOn && !RelativeGrammar.isDistance(c)) ? null : unit;
    }

    private static Timed off(Direction direction, Distance distance, Named ended) {
        return timed(new Limit.Off(direction, distance, ended.period()), ended);
    }

    private static Timed timed(Limit limit, Named ended) {
        return new Timed(limit, ended.cycle(), Level.OTHER, false, true);
    }
}
