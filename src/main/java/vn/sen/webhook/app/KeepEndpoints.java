package vn.sen.webhook.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.EndpointMoved;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;
import vn.sen.webhook.domain.WebhookRefusal;
import vn.sen.webhook.send.Guard;
import vn.sen.webhook.store.EndpointStore;

/** Enters addresses, pauses them, takes them up again and removes them. */
@Service
public class KeepEndpoints {

    private static final int MOST = 10;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EndpointStore endpoints;
    private final Guard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepEndpoints(
            EndpointStore endpoints,
            Guard guard,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.endpoints = endpoints;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** A new address; its secret is shown to whoever entered it, once. */
    @Transactional
    public Outcome<Endpoint> enter(Actor by, String typed, Set<Topic> topics) {
        String address = typed.strip();
        Optional<WebhookRefusal> refusal = refusal(address, topics);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Endpoint endpoint =
                new Endpoint(
                        EndpointId.next(),
                        address,
                        secret(),
                        topics,
                        Endpoint.State.ACTIVE,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null);
        endpoints.keep(endpoint, by.person());
        record(by, "webhook.entered", endpoint.id());
        return Outcome.done(endpoint);
    }

    private Optional<WebhookRefusal> refusal(String address, Set<Topic> topics) {
        if (topics.isEmpty()) {
            return Optional.of(WebhookRefusal.NOTHING_CHOSEN);
        }
        return endpoints.all().size() >= MOST
                ? Optional.of(WebhookRefusal.TOO_MANY)
                : guard.refusal(address);
    }

    /** Nothing more is sent until somebody takes it up again. */
    @Transactional
    public void pause(Actor by, EndpointId id) {
        set(by, id, Endpoint.State.PAUSED, "webhook.paused");
    }

    @Transactional
    public void resume(Actor by, EndpointId id) {
        set(by, id, Endpoint.State.ACTIVE, "webhook.resumed");
    }

    @Transactional
    public void remove(Actor by, EndpointId id) {
        set(by, id, Endpoint.State.REMOVED, "webhook.removed");
    }

    @Transactional(readOnly = true)
    public List<Endpoint> all() {
        return endpoints.all();
    }

    @Transactional(readOnly = true)
    public Endpoint one(EndpointId id) {
        return endpoints.find(id).orElseThrow(NotFound::new);
    }

    private void set(Actor by, EndpointId id, Endpoint.State state, String what) {
        one(id);
        endpoints.set(id, state, null);
        record(by, what, id);
        EndpointMoved.What done = EndpointMoved.What.LOOKED_AFTER;
        events.publishEvent(new EndpointMoved(by.agency(), id, done, clock.instant()));
    }

    private void record(Actor by, String what, EndpointId id) {
        Subject subject = new Subject("webhook", id.value());
        trail.record(new Act(by, Role.ADMINISTRATOR, what, subject, Map.of(), Map.of()));
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
