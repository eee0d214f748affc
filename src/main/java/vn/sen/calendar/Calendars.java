package vn.sen.calendar;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.store.NoticeQueries;

/** The calendar of the agency at work: its own notices on days off, its own meaning of "before". */
@Service
@Transactional(readOnly = true)
public class Calendars {

    private final NoticeQueries choices;

    Calendars(NoticeQueries choices) {
        this.choices = choices;
    }

    public WorkingCalendar working() {
        return WorkingCalendar.of(choices.choices().notices());
    }

    /** One statement; ask once for a page, not once for a line. */
    public Deadlines deadlines() {
        NoticeQueries.Choices chosen = choices.choices();
        List<HolidayNotice> notices = chosen.notices();
        return new Deadlines(WorkingCalendar.of(notices), chosen.rule());
    }
}
