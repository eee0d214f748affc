package vn.sen.calendar.app;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.store.NoticeQueries;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Enters the yearly notices and the meaning of "before". */
@Service
public class KeepCalendar {

    private final NoticeQueries calendar;
    private final Trail trail;

    KeepCalendar(NoticeQueries calendar, Trail trail) {
        this.calendar = calendar;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public NoticeQueries.Choices choices() {
        return calendar.choices();
    }

    @Transactional
    public void choose(Actor by, BeforeRule rule) {
        BeforeRule before = calendar.choices().rule();
        if (before != rule) {
            calendar.choose(rule);
            record(
                    by,
                    "calendar.rule-chosen",
                    by.agency().value(),
                    Map.of("before", before.name()),
                    Map.of("before", rule.name()));
        }
    }

    @Transactional
    public void enter(Actor by, HolidayNotice notice) {
        Map<String, String> before = values(calendar.of(notice.year()));
        UUID id = Ids.next();
        calendar.enter(id, notice);
        record(by, "calendar.notice-entered", id, before, values(Optional.of(notice)));
    }

    /** Gives the year back to the notices that come with the program. */
    @Transactional
    public void withdraw(Actor by, int year) {
        Optional<HolidayNotice> notice = calendar.of(year);
        if (notice.isPresent()) {
            UUID id = Ids.next();
            calendar.withdraw(id, year);
            record(by, "calendar.notice-withdrawn", id, values(notice), Map.of());
        }
    }

    private void record(
            Actor by,
            String what,
            UUID subject,
            Map<String, String> before,
            Map<String, String> after) {
        trail.record(
                new Act(
                        by,
                        CalendarPermission.CHANGE.roleOf(by),
                        what,
                        new Subject("calendar", subject),
                        before,
                        after));
    }

    private static Map<String, String> values(Optional<HolidayNotice> notice) {
        return notice.map(
                        each ->
                                Map.of(
                                        "year", Integer.toString(each.year()),
                                        "source", each.source(),
                                        "off", days(each.daysOff()),
                                        "worked", days(each.workingDays())))
                .orElse(Map.of());
    }

    private static String days(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(joining(" "));
    }
}
