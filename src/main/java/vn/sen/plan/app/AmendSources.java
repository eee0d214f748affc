package vn.sen.plan.app;

import org.springframework.stereotype.Component;
import vn.sen.calendar.Calendars;
import vn.sen.plan.store.ClauseAnswers;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.TaskQueries;

/** Where a plan's rows, words and tasks are read that an amendment is compared with. */
@Component
record AmendSources(
        ItemQueries items,
        ClauseStore clauses,
        ClauseAnswers answers,
        TaskQueries tasks,
        Calendars calendars) {}
