package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.Absence;
import vn.sen.agency.domain.Person;
import vn.sen.agency.store.AbsenceRows;
import vn.sen.agency.store.Colleague;
import vn.sen.agency.store.Colleagues;
import vn.sen.agency.store.PeopleQueries;
import vn.sen.agency.store.PersonRows;
import vn.sen.web.NotFound;

/** What the page of a person's absences shows. */
@Service
@Transactional(readOnly = true)
public class ReadAbsences {

    private static final int LATEST = 20;

    private final PersonRows people;
    private final AbsenceRows absences;
    private final PeopleQueries names;
    private final Colleagues colleagues;
    private final Clock clock;

    ReadAbsences(
            PersonRows people,
            AbsenceRows absences,
            PeopleQueries names,
            Colleagues colleagues,
            Clock clock) {
        this.people = people;
        this.absences = absences;
        this.names = names;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * A person's absences.
     *
     * @param absences his own and those in which he stands in, the last first
     * @param names of all who take part
     * @param colleagues who can stand in for him
     */
    public record Seen(
            Person person,
            List<Absence> absences,
            Map<PersonId, String> names,
            List<Colleague> colleagues,
            LocalDate today) {

        public Seen {
            absences = List.copyOf(absences);
            names = Map.copyOf(names);
            colleagues = List.copyOf(colleagues);
        }
    }

    public Seen of(PersonId id) {
        Person person = people.findById(id).orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        List<Absence> latest = latest(id);
        return new Seen(
                person,
                latest,
                names.names(
                        latest.stream()
                                .flatMap(each -> Stream.of(each.personId(), each.substituteId()))
                                .toList()),
                colleagues.of(id, today),
                today);
    }

    private List<Absence> latest(PersonId id) {
        return absences.findByPersonIdOrSubstituteIdOrderByFromDayDesc(id, id).stream()
                .filter(each -> !each.neverBegan())
                .limit(LATEST)
                .toList();
    }
}
