package vn.sen.reminder.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.Calendars;
import vn.sen.plan.OpenWork;
import vn.sen.plan.Workload;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Moments;
import vn.sen.reminder.domain.Timetable;
import vn.sen.reminder.store.NoticeStore;

/**
 * Finds out what is to be said today in the agency at work, from the state of its tasks and their
 * days alone. Doing it again says nothing twice; not doing it for some days loses nothing.
 */
@Service
public class PlanDay {

    private final Workload workload;
    private final Calendars calendars;
    private final Audience audience;
    private final KeepNotices keep;
    private final NoticeStore notices;
    private final Clock clock;

    PlanDay(
            Workload workload,
            Calendars calendars,
            Audience audience,
            KeepNotices keep,
            NoticeStore notices,
            Clock clock) {
        this.workload = workload;
        this.calendars = calendars;
        this.audience = audience;
        this.keep = keep;
        this.notices = notices;
        this.clock = clock;
    }

    /** Says what is to be said; how many notices that made. */
    @Transactional
    public int plan() {
        Map<UUID, OpenWork> open = new HashMap<>();
        workload.unfinished().forEach(each -> open.put(each.task().value(), each));
        Audience.People people = audience.today();
        settle(open, people);
        Moments moments = new Moments(Timetable.USUAL, calendars.working(), LocalDate.now(clock));
        List<Saying> sayings = new ArrayList<>();
        open.values().stream()
                .filter(each -> each.stage() == OpenWork.Stage.TO_DO)
                .forEach(each -> sayings.addAll(of(each, moments, people)));
        int said = keep.say(sayings).size();
        if (said > 0) {
            keep.foldDays();
        }
        return said;
    }

    private static List<Saying> of(OpenWork work, Moments moments, Audience.People people) {
        List<Saying> all = new ArrayList<>();
        moments.forTheDoer(work.opens(), work.due())
                .ifPresent(each -> all.add(Saying.of(work, each, people.doers(work))));
        LocalDate due = work.due();
        if (due != null) {
            moments.forTheHead(due)
                    .ifPresent(each -> all.add(Saying.of(work, each, people.heads(work))));
            moments.forTheSecretary(due)
                    .ifPresent(each -> all.add(Saying.of(work, each, people.secretaries(work))));
        }
        return all;
    }

    /** What asks for work that went on, or that is somebody else's now, asks no more. */
    private void settle(Map<UUID, OpenWork> open, Audience.People people) {
        keep.settle(
                notices.unsettled().stream()
                        .filter(each -> isMoot(each, open.get(each.subject()), people))
                        .map(NoticeStore.Unsettled::id)
                        .toList());
    }

    private static boolean isMoot(
            NoticeStore.Unsettled notice, @Nullable OpenWork work, Audience.People people) {
        if (work == null) {
            return true;
        }
        boolean toDo = work.stage() == OpenWork.Stage.TO_DO;
        Kind kind = notice.kind();
        if (kind == Kind.TO_ACCEPT) {
            return toDo;
        }
        if (kind == Kind.ESCALATED) {
            return !toDo;
        }
        return !toDo || !people.doers(work).contains(notice.person());
    }
}
