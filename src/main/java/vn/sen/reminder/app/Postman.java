package vn.sen.reminder.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyScope;

/**
 * Goes round the agencies with letters, some at once, each on a virtual thread of its own: writes
 * what is to be written and sends what waits. Comes again when the next letter is due, at each
 * quarter of an hour for those who chose it, and when called. Between that it asks nothing.
 */
@Component
class Postman implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 8;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final WriteLetters writing;
    private final SendLetters sending;
    private final Clock clock;
    private final boolean byItself;
    private final Map<AgencyId, Instant> calls = new ConcurrentHashMap<>();
    private final Set<AgencyId> underWay = ConcurrentHashMap.newKeySet();
    private final Set<AgencyId> visited = ConcurrentHashMap.newKeySet();
    private final Semaphore lanes = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Postman(
            WriteLetters writing,
            SendLetters sending,
            Clock clock,
            @Value("${sen.reminder.by-itself:true}") boolean byItself) {
        this.writing = writing;
        this.sending = sending;
        this.clock = clock;
        this.byItself = byItself;
    }

    /** There is something for the post in an agency, or may be. */
    void call(AgencyId agency) {
        calls.put(agency, clock.instant());
    }

    /** The same once what is being written is in the database. */
    void callAfterCommit(AgencyId agency) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        call(agency);
                    }
                });
    }

    @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT10S")
    void goRound() {
        if (!byItself) {
            return;
        }
        Instant now = clock.instant();
        calls.forEach(
                (agency, at) -> {
                    if (!at.isAfter(now) && underWay.add(agency)) {
                        calls.remove(agency, at);
                        start(agency);
                    }
                });
    }

    private void start(AgencyId agency) {
        try {
            threads.execute(() -> visit(agency));
        } catch (RejectedExecutionException stopping) {
            underWay.remove(agency);
        }
    }

    private void visit(AgencyId agency) {
        Instant again = nextQuarter();
        try {
            lanes.acquire();
            try {
                Optional<Instant> next = AgencyScope.call(agency, () -> deliver(agency));
                again = next.filter(nextQuarter()::isAfter).orElse(again);
            } finally {
                lanes.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.warn("the letters of agency {} could not be sent", agency, broken);
        } finally {
            underWay.remove(agency);
            calls.putIfAbsent(agency, again);
        }
    }

    private Optional<Instant> deliver(AgencyId agency) {
        if (visited.add(agency)) {
            sending.takeUpAgain();
        }
        writing.write();
        return sending.send();
    }

    private Instant nextQuarter() {
        long seconds = QUARTER.toSeconds();
        long now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond((now / seconds + 1) * seconds);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
