package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.Period;

/**
 * A period as the words name it.
 *
 * @param cycle the cycle it comes again in, where the words say so
 * @param completeness whether more words are needed to know which period it is
 */
record Named(Period period, @Nullable Cycle cycle, Level level, Completeness completeness) {

    enum Completeness {
        /** The words name it. */
        COMPLETE,
        /** A unit without a number: it needs a word before it ("end of", "within"). */
        BARE,
        /** A day without its month: it needs a neighbour to lend one. */
        OPEN
    }

    static Named of(Period period, @Nullable Cycle cycle, Level level) {
        return new Named(period, cycle, level, Completeness.COMPLETE);
    }

    boolean isComplete() {
        return completeness == Completeness.COMPLETE;
    }

    boolean isBare() {
        return completeness == Completeness.BARE;
    }

    boolean isOpen() {
        return completeness == Completeness.OPEN;
    }
}
