package vn.sen.webhook.app;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.platform.AgencyScope;
import vn.sen.webhook.store.DeliveryStore;

/** Takes deliveries that are done out of the log once nobody asks for them any more. */
@Component
class Forget {

    private static final Logger LOG = LoggerFactory.getLogger(Forget.class);
    private static final Period KEPT = Period.ofDays(90);

    private final Agencies agencies;
    private final DeliveryStore deliveries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Forget(
            Agencies agencies,
            DeliveryStore deliveries,
            TransactionTemplate transaction,
            Clock clock) {
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void goRound() {
        for (AgencyView agency : agencies.all()) {
            try {
                AgencyScope.run(agency.id(), this::old);
            } catch (RuntimeException fault) {
                LOG.warn("old deliveries of {} stay until tomorrow", agency.id(), fault);
            }
        }
    }

    void old() {
        var before = ZonedDateTime.now(clock).minus(KEPT).toInstant();
        transaction.executeWithoutResult(begun -> deliveries.forget(before));
    }
}
