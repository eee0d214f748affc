package vn.sen.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns clauses into days. */
public final class Deadlines {

    private final WorkingCalendar calendar;
    private final BeforeRule rule;

    public Deadlines(WorkingCalendar calendar, BeforeRule rule) {
        this.calendar = calendar;
        this.rule = rule;
    }

    /** The occurrences in a plan's year; none for clauses that wait for an event or a plan. */
    public List<Occurrence> inYear(Clause clause, int planYear) {
        return List.of();
    }

    /** The due day that follows from an event; empty where the clause states no distance. */
    public Optional<Occurrence> from(Relative clause, LocalDate eventDay) {
        return Optional.empty();
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    BeforeRule rule() {
        return rule;
    }
}
