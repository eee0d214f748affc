package vn.sen.webhook.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.sen.platform.AgencyEvent;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.DeliveryId;
import vn.sen.webhook.domain.Endpoint;
import vn.sen.webhook.domain.Topic;
import vn.sen.webhook.store.DeliveryStore;
import vn.sen.webhook.store.EndpointStore;

/** Writes down what is to be told to which address, in the transaction in which it heard of it. */
@Component
class TellOutside {

    private final EndpointStore endpoints;
    private final DeliveryStore deliveries;
    private final Couriers couriers;
    private final EventJson json;
    private final Clock clock;

    TellOutside(
            EndpointStore endpoints,
            DeliveryStore deliveries,
            Couriers couriers,
            EventJson json,
            Clock clock) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.couriers = couriers;
        this.json = json;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "webhook.tell-outside")
    void hear(AgencyEvent event) {
        Optional<Topic> topic = Topic.of(event);
        List<Endpoint> hearing = topic.map(endpoints::hearing).orElse(List.of());
        if (!hearing.isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            hearing.forEach(each -> deliveries.keep(delivery(each, topic.get(), event, now)));
            couriers.soon(event.agency());
        }
    }

    private Delivery delivery(Endpoint to, Topic topic, AgencyEvent event, Instant now) {
        DeliveryId id = DeliveryId.next();
        return new Delivery(
                id,
                to.id(),
                topic.code(),
                json.write(id, topic, event, now),
                now,
                Delivery.State.WAITING,
                0,
                now,
                null);
    }
}
