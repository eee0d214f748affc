package vn.sen.calendar;

import vn.sen.calendar.moment.Recurrence;

/**
 * Work that comes again; its occurrences are those of the plan's year.
 *
 * @param atLeast the stated number is a minimum, checked at the end of the year
 */
public record Recurring(Words words, Recurrence recurrence, boolean atLeast) implements Clause {

    @Override
    public Kind kind() {
        return Kind.RECURRING;
    }

    /** Whether the words do not say in what period. */
    public boolean isUnstated() {
        return recurrence instanceof Recurrence.Unstated;
    }
}
