package vn.sen.calendar.moment;

/** How work lies to a period: inside it, or done by a day of it. */
public sealed interface When permits When.During, Limit {

    Period period();

    /** The same in another frame. */
    When in(Period frame);

    /** Inside a period; due at its end. */
    record During(Period period) implements When {

        @Override
        public During in(Period frame) {
            return new During(period.in(frame));
        }
    }
}
