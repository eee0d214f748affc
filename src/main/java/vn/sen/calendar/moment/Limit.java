package vn.sen.calendar.moment;

import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;

/** A day by which work is done. */
public sealed interface Limit extends When {

    @Override
    Limit in(Period frame);

    /** By the last day of a period; where it is not included, before the first day of it. */
    record By(Period period, boolean included) implements Limit {

        @Override
        public By in(Period frame) {
            return new By(period.in(frame), included);
        }
    }

    /** So far before or after the end of a period. */
    record Off(Direction direction, Distance distance, Period period) implements Limit {

        @Override
        public Off in(Period frame) {
            return new Off(direction, distance, period.in(frame));
        }
    }

    /** On the day that is the start, the middle or the end of a period. */
    record At(Part part, Period period) implements Limit {

        @Override
        public At in(Period frame) {
            return new At(part, period.in(frame));
        }
    }
}
