package vn.sen.webhook.app;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;
import vn.sen.web.NotFound;
import vn.sen.webhook.EndpointId;
import vn.sen.webhook.domain.Delivery;
import vn.sen.webhook.domain.DeliveryId;
import vn.sen.webhook.store.DeliveryStore;

/** The log of an address; and what is sent again on request. */
@Service
public class SeeDeliveries {

    public static final int ON_A_PAGE = 25;

    private final DeliveryStore deliveries;
    private final Couriers couriers;
    private final Clock clock;

    SeeDeliveries(DeliveryStore deliveries, Couriers couriers, Clock clock) {
        this.deliveries = deliveries;
        this.couriers = couriers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DeliveryStore.Line> of(EndpointId endpoint, int page) {
        return deliveries.of(endpoint, (Math.max(1, page) - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    /** Tried again at once, under the same key; once more only where it is older than a day. */
    @Transactional
    public EndpointId again(DeliveryId id) {
        Delivery was = deliveries.find(id).orElseThrow(NotFound::new);
        deliveries.update(
                new Delivery(
                        was.id(),
                        was.endpoint(),
                        was.topic(),
                        was.body(),
                        was.madeAt(),
                        Delivery.State.WAITING,
                        was.attempts(),
                        clock.instant(),
                        was.last()));
        AgencyId agency = AgencyScope.current().orElseThrow();
        couriers.soon(agency);
        return was.endpoint();
    }
}
