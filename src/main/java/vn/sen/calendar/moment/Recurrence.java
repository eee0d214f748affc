package vn.sen.calendar.moment;

import java.util.List;

/** How work comes again within a year. */
public sealed interface Recurrence {

    /** Once in each span of a cycle, at the same place in each. */
    record Cyclic(Cycle cycle, When when) implements Recurrence {}

    /** In a cycle, but only where the due days lie in a period: monthly from March to November. */
    record Within(Cyclic each, Period period) implements Recurrence {}

    /** At times of the year that the words name one by one. */
    record Listed(List<When> times) implements Recurrence {

        public Listed {
            times = List.copyOf(times);
        }
    }

    /** Periodically, but the words do not say how often. */
    record Unstated() implements Recurrence {}
}
