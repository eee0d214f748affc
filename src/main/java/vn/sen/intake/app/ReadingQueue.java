package vn.sen.intake.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.AgencyId;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.intake.domain.IncomingId;
import vn.sen.platform.AgencyScope;

/**
 * Reads files in the background, two at a time, in the order in which they came. Reading works
 * without pause, so it has threads of its own of the lowest priority: on virtual threads it would
 * hold up the pages.
 */
@Component
class ReadingQueue implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_STOP = 10;

    @SuppressWarnings("ThreadPriorityCheck") // Nothing rests on it; pages come first, if they can.
    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    AT_ONCE,
                    Thread.ofPlatform()
                            .name("plan-reader-", 1)
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .factory());

    private final ReadIncoming reading;
    private final Agencies agencies;

    ReadingQueue(ReadIncoming reading, Agencies agencies) {
        this.reading = reading;
        this.agencies = agencies;
    }

    void add(AgencyId agency, IncomingId file) {
        try {
            readers.execute(() -> AgencyScope.run(agency, () -> reading.read(file)));
        } catch (RejectedExecutionException stopping) {
            // The file waits; the next start takes it up.
        }
    }

    /** What waited, or was being read, when the program was stopped. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        for (AgencyView agency : agencies.all()) {
            AgencyScope.call(agency.id(), reading::takeUpAgain)
                    .forEach(file -> add(agency.id(), file));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        readers.shutdownNow();
        readers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
