package vn.sen.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sen.calendar.reckoning.Reckoner;

/** Turns clauses into days, each with the sentence that explains it. */
public final class Deadlines {

    private final WorkingCalendar calendar;
    private final Reckoner reckoner;

    public Deadlines(WorkingCalendar calendar, BeforeRule rule) {
        this.calendar = calendar;
        this.reckoner = new Reckoner(calendar, rule);
    }

    /** The calendar by which it counts. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The occurrences in a plan's year; none for clauses that wait for an event or a plan. */
    public List<Occurrence> inYear(Clause clause, int planYear) {
        return reckoner.inYear(clause, planYear);
    }

    /**
     * The due day that follows from an event. Empty where the clause says "after" without saying
     * how long after.
     */
    public Optional<Occurrence> from(Relative clause, LocalDate eventDay) {
        return reckoner.from(clause, eventDay);
    }
}
