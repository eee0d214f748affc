package vn.sen.intake.app;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.AgencyId;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.platform.AgencyScope;

/** Makes pages in the background, one file at a time, in the order in which they were asked for. */
@Component
class PagesQueue implements DisposableBean {

    private static final int SECONDS_TO_STOP = 10;

    @SuppressWarnings("ThreadPriorityCheck") // Nothing rests on it; pages come first, if they can.
    private final ExecutorService maker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform()
                            .name("page-maker")
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .factory());

    private final Set<Asked> underWay = ConcurrentHashMap.newKeySet();
    private final MakePages pages;
    private final Agencies agencies;
    private final boolean ahead;

    /**
     * A queue for the pages of files.
     *
     * @param ahead whether pages are made of every file that comes in; else once they are looked at
     */
    PagesQueue(
            MakePages pages, Agencies agencies, @Value("${sen.pages-ahead:true}") boolean ahead) {
        this.pages = pages;
        this.agencies = agencies;
        this.ahead = ahead;
    }

    private record Asked(AgencyId agency, FileHash file) {}

    /** A draft was made of a file: somebody will want to see its pages beside the rows. */
    void expect(AgencyId agency, StoredFile file) {
        boolean without = PageKind.of(file.name()) == PageKind.TO_BE_MADE;
        if (ahead && without && pages.isAble()) {
            AgencyScope.run(agency, () -> pages.ask(file.hash()));
            add(agency, file.hash());
        }
    }

    /** Makes pages that were asked for; those on their way already are not asked for twice. */
    void add(AgencyId agency, FileHash file) {
        Asked asked = new Asked(agency, file);
        if (!underWay.add(asked)) {
            return;
        }
        try {
            maker.execute(() -> make(asked));
        } catch (RejectedExecutionException stopping) {
            underWay.remove(asked); // They wait for the next start.
        }
    }

    private void make(Asked asked) {
        try {
            AgencyScope.run(asked.agency(), () -> pages.make(asked.file()));
        } finally {
            underWay.remove(asked);
        }
    }

    /** What waited, or was being made, when the program was stopped. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        if (pages.isAble()) {
            for (AgencyView agency : agencies.all()) {
                AgencyScope.call(agency.id(), pages::waiting)
                        .forEach(file -> add(agency.id(), file));
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        maker.shutdownNow();
        maker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }
}
