package vn.sen.webhook.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.webhook.EndpointMoved;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.send.Courier;
import vn.sen.webhook.store.DeliveryStore;
import vn.sen.webhook.store.EndpointStore;

/**
 * Tells what waits in the agency at work. No transaction is open while somebody is told; what was
 * told and not written down, since the program died in between, is told again under the same key.
 */
@Component
class Deliver {

    private static final int AT_A_TIME = 20;

    /** How long a delivery is left to who took it, before another may. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private final DeliveryStore deliveries;
    private final EndpointStore endpoints;
    private final Courier courier;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deliver(
            DeliveryStore deliveries,
            EndpointStore endpoints,
            Courier courier,
            Trail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.courier = courier;
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void all() {
        List<Delivery> due = take();
        while (!due.isEmpty()) {
            due.forEach(this::deliver);
            due = due.size() < AT_A_TIME ? List.of() : take();
        }
    }

    private List<Delivery> take() {
        Instant now = clock.instant();
        return Objects.requireNonNull(
                transaction.execute(begun -> deliveries.take(now, now.plus(HELD), AT_A_TIME)));
    }

    private void deliver(Delivery delivery) {
        Endpoint endpoint =
                Objects.requireNonNull(
                                transaction.execute(begun -> endpoints.find(delivery.endpoint())))
                        .filter(Endpoint::isActive)
                        .orElse(null);
        if (endpoint != null) {
            Delivery.Attempt attempt = courier.take(endpoint, delivery);
            transaction.executeWithoutResult(begun -> note(endpoint, delivery, attempt));
        }
    }

    private void note(Endpoint endpoint, Delivery delivery, Delivery.Attempt attempt) {
        deliveries.update(delivery.after(attempt));
        Instant since = endpoint.failingSince();
        if (attempt.isGood()) {
            if (since != null) {
                endpoints.note(endpoint.id(), null);
            }
        } else if (endpoint.isHopeless(attempt.at())) {
            endpoints.set(endpoint.id(), Endpoint.State.PAUSED, since);
            Subject subject = new Subject("webhook", endpoint.id().value());
            trail.record(new Act(null, null, "webhook.paused", subject, Map.of(), Map.of()));
            AgencyId agency = AgencyScope.current().orElseThrow();
            EndpointMoved.What what = EndpointMoved.What.GIVEN_UP;
            events.publishEvent(new EndpointMoved(agency, endpoint.id(), what, attempt.at()));
        } else if (since == null) {
            endpoints.note(endpoint.id(), attempt.at());
        }
    }
}
