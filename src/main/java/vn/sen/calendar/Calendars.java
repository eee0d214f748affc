package vn.sen.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.holiday.NoticeFile;
import vn.sen.calendar.store.NoticeQueries;

/**
 * The calendar of the agency at work: the notices that come with the program, its own in their
 * place, and its own meaning of "before".
 */
@Service
@Transactional(readOnly = true)
public class Calendars {

    private static final List<HolidayNotice> SHIPPED = NoticeFile.read();
    private static final WorkingCalendar STANDARD = WorkingCalendar.standard();

    private final NoticeQueries choices;

    Calendars(NoticeQueries choices) {
        this.choices = choices;
    }

    public WorkingCalendar working() {
        return with(choices.choices().notices());
    }

    /** One statement; ask once for a page, not once for a line. */
    public Deadlines deadlines() {
        NoticeQueries.Choices chosen = choices.choices();
        return new Deadlines(with(chosen.notices()), chosen.rule());
    }

    /** The calendar as it would be with these notices of the agency's own. */
    public static WorkingCalendar with(List<HolidayNotice> own) {
        return own.isEmpty()
                ? STANDARD
                : WorkingCalendar.of(Stream.concat(SHIPPED.stream(), own.stream()).toList());
    }
}
