package vn.sen.plan.app;

import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Recount;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.ItemQueries;

/** Reads a plan's words once more, by the calendar of now. */
@Component
class Recounts {

    private final ItemQueries items;
    private final ClauseStore clauses;
    private final EventStore events;
    private final Calendars calendars;

    Recounts(ItemQueries items, ClauseStore clauses, EventStore events, Calendars calendars) {
        this.items = items;
        this.clauses = clauses;
        this.events = events;
        this.calendars = calendars;
    }

    Recount of(Plan plan) {
        return new Recount(
                plan,
                items.ofPlan(plan.id()),
                clauses.ofPlan(plan.id()),
                events.ofPlan(plan.id()),
                calendars.deadlines());
    }
}
