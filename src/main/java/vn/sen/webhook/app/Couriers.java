package vn.sen.webhook.app;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sen.actor.AgencyId;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.platform.AgencyScope;

/**
 * Goes round the agencies that have something to be told: at once after it was written down, and
 * once a minute through all of them for what is to be tried again, or was left by a program that
 * stopped.
 */
@Component
class Couriers {

    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int AT_ONCE = 4;

    private final Agencies agencies;
    private final Deliver delivering;
    private final Set<AgencyId> called = ConcurrentHashMap.newKeySet();
    private final ExecutorService couriers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("webhook-", 0).factory());

    Couriers(Agencies agencies, Deliver delivering) {
        this.agencies = agencies;
        this.delivering = delivering;
    }

    /** Once the transaction that wrote it down is over. */
    void soon(AgencyId agency) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        call(agency);
                    }
                });
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void goRound() {
        agencies.all().stream().map(AgencyView::id).forEach(this::call);
    }

    private void call(AgencyId agency) {
        if (called.add(agency)) {
            couriers.execute(() -> visit(agency));
        }
    }

    private void visit(AgencyId agency) {
        called.remove(agency);
        try {
            AgencyScope.run(agency, delivering::all);
        } catch (RuntimeException fault) {
            LOG.error("webhooks of {} are tried again in a minute", agency, fault);
        }
    }

    @PreDestroy
    void stop() {
        couriers.shutdownNow();
    }
}
