package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.HandOver;
import vn.sen.agency.domain.Person;
import vn.sen.agency.store.Colleague;
import vn.sen.agency.store.Colleagues;
import vn.sen.agency.store.HandOverStore;
import vn.sen.agency.store.PersonRows;
import vn.sen.web.NotFound;

/** What the page of a hand-over shows. */
@Service
@Transactional(readOnly = true)
public class ReadHandOver {

    private final PersonRows people;
    private final AllInHand inHand;
    private final Colleagues colleagues;
    private final HandOverStore papers;
    private final Clock clock;

    ReadHandOver(
            PersonRows people,
            AllInHand inHand,
            Colleagues colleagues,
            HandOverStore papers,
            Clock clock) {
        this.people = people;
        this.inHand = inHand;
        this.colleagues = colleagues;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * A person, what hangs on him and what he handed over before.
     *
     * @param names of all who took something over, and of who did the act
     */
    public record Seen(
            Person person,
            Hanging hanging,
            List<Colleague> colleagues,
            List<HandOver> papers,
            Map<PersonId, String> names) {

        public Seen {
            colleagues = List.copyOf(colleagues);
            papers = List.copyOf(papers);
            names = Map.copyOf(names);
        }
    }

    public Seen of(PersonId id) {
        Person person = people.findById(id).orElseThrow(NotFound::new);
        HandOverStore.Papers done = papers.of(id);
        return new Seen(
                person,
                inHand.of(id),
                colleagues.of(id, LocalDate.now(clock)),
                done.done(),
                done.names());
    }

    /** How much hangs on a person. */
    public int load(PersonId id) {
        return inHand.of(id).total();
    }
}
