package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.agency.domain.PeopleFilter;
import vn.sen.agency.store.PeopleList;
import vn.sen.agency.store.PersonLine;
import vn.sen.trail.Subject;

/** Takes a list of people out of the program: personal data, so the trail says who took it. */
@Service
@Transactional
public class ExportPeople {

    private final PeopleList lists;
    private final Acts acts;
    private final Clock clock;

    ExportPeople(PeopleList lists, Acts acts, Clock clock) {
        this.lists = lists;
        this.acts = acts;
        this.clock = clock;
    }

    public List<PersonLine> take(Actor by, PeopleFilter filter) {
        PeopleList.Found found = lists.find(filter, LocalDate.now(clock));
        acts.record(
                by,
                "people.exported",
                new Subject("agency", by.agency().value()),
                Map.of(),
                Map.of("people", String.valueOf(found.people().size())));
        return found.people();
    }
}
