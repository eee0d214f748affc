package vn.sen.reminder.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.OpenWork;
import vn.sen.plan.TasksOpened;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.trail.Subject;

/** Tells each person once of all the work that was opened together. */
@Component
class NewWork {

    private final Clock clock;

    NewWork(Clock clock) {
        this.clock = clock;
    }

    List<Saying> of(TasksOpened event, List<OpenWork> open, Audience.People people) {
        Map<PersonId, List<OpenWork>> ofEach = new LinkedHashMap<>();
        for (OpenWork work : open) {
            for (PersonId doer : people.doers(work)) {
                ofEach.computeIfAbsent(doer, each -> new ArrayList<>()).add(work);
            }
        }
        return ofEach.entrySet().stream()
                .map(each -> saying(each.getKey(), each.getValue(), event))
                .toList();
    }

    private Saying saying(PersonId person, List<OpenWork> mine, TasksOpened event) {
        OpenWork first = mine.getFirst();
        boolean one = mine.size() == 1;
        Subject subject = one ? Saying.task(first.task()) : Saying.plan(first.plan());
        Notice.Words several = new Notice.Words("", "", first.due(), mine.size(), null);
        Notice.Words words = one ? Saying.words(first, null) : several;
        String occasion = event.tasks().getFirst().toString();
        return new Saying(
                List.of(person), Kind.NEW_WORK, subject, occasion, LocalDate.now(clock), words);
    }
}
