package vn.sen.reminder.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Reachable;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.store.ChoiceStore;
import vn.sen.reminder.store.FeedStore;
import vn.sen.web.StaleVersion;

/** A person chooses what he hears, how and when. */
@Service
public class KeepChoices {

    private final ChoiceStore choices;
    private final FeedStore feeds;
    private final Agencies agencies;

    KeepChoices(ChoiceStore choices, FeedStore feeds, Agencies agencies) {
        this.choices = choices;
        this.feeds = feeds;
        this.agencies = agencies;
    }

    /**
     * How things stand with a person.
     *
     * @param address where letters reach him; empty where none is known
     * @param feed since when his calendar has an address; empty without one
     */
    public record Seen(Choices choices, String address, Optional<Instant> feed) {}

    @Transactional(readOnly = true)
    public Seen look(PersonId person) {
        String address =
                agencies.reachable().stream()
                        .filter(each -> each.actor().person().equals(person))
                        .findFirst()
                        .map(Reachable::email)
                        .orElse("");
        return new Seen(choices.of(person), address, feeds.of(person).map(FeedStore.Feed::madeAt));
    }

    /**
     * Keeps the choices, from the next notice on.
     *
     * @throws StaleVersion if they were changed since they were shown
     */
    @Transactional
    public void keep(Actor by, Choices chosen) {
        if (!choices.keep(by.person(), chosen)) {
            throw new StaleVersion();
        }
    }
}
