package vn.sen.plan.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.RowTimes;
import vn.sen.plan.domain.RowTimesReader;

/** Tells what words of time would mean in a plan, while somebody writes them. */
@Service
@Transactional(readOnly = true)
public class TryWords {

    private final PlanShelf shelf;
    private final Calendars calendars;
    private final DeadlineReader reader = new DeadlineReader();

    TryWords(PlanShelf shelf, Calendars calendars) {
        this.shelf = shelf;
        this.calendars = calendars;
    }

    /** The times of a row that says this. */
    public RowTimes read(PlanId plan, ItemText row) {
        return new RowTimesReader(reader, calendars.deadlines()).read(row, shelf.look(plan).year());
    }
}
