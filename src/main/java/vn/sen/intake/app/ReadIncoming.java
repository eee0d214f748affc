package vn.sen.intake.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Reason;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.intake.PlanOutcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.store.IncomingStore;
import vn.sen.platform.AgencyScope;

/** Reads a file that waits, and notes what came of it. */
@Service
class ReadIncoming {

    private static final Logger LOG = LoggerFactory.getLogger(ReadIncoming.class);

    /** So often a file is begun; one that stops the program each time is not begun for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private final PlanReader reader;
    private final Archive archive;
    private final IncomingStore store;
    private final DraftIncoming drafting;
    private final IntakeTrail trail;
    private final PagesQueue pages;
    private final TransactionTemplate transaction;

    ReadIncoming(
            PlanReader reader,
            Archive archive,
            IncomingStore store,
            DraftIncoming drafting,
            IntakeTrail trail,
            PagesQueue pages,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.archive = archive;
        this.store = store;
        this.drafting = drafting;
        this.trail = trail;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<IncomingId> takeUpAgain() {
        List<IncomingId> left = transaction.execute(begun -> store.takeUpAgain());
        return left == null ? List.of() : left;
    }

    /** Reads it within the agency of the current scope; one that another has begun is left. */
    void read(IncomingId id) {
        Incoming incoming = begin(id);
        if (incoming == null) {
            return;
        }
        try {
            PlanOutcome outcome = outcome(incoming);
            if (!Thread.currentThread().isInterrupted()) {
                note(incoming, outcome);
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("a file could not be read", broken);
                refuse(incoming, IncomingRefusal.BROKEN);
            }
        }
    }

    private @Nullable Incoming begin(IncomingId id) {
        return transaction.execute(
                begun -> {
                    Optional<Incoming> found = store.find(id);
                    if (found.isEmpty() || !store.begin(id)) {
                        return null;
                    }
                    if (found.get().progress().attempts() >= MOST_ATTEMPTS) {
                        refuse(found.get(), IncomingRefusal.NEVER_ENDS);
                        return null;
                    }
                    return found.get();
                });
    }

    private PlanOutcome outcome(Incoming incoming) {
        byte[] file = content(incoming);
        PlanReader heard = reader.heardBy((read, pages) -> progress(incoming.id(), read, pages));
        return incoming.tables().equals(TableChoice.ALL)
                ? heard.readOrAsk(file)
                : heard.read(file, incoming.tables());
    }

    private void progress(IncomingId id, int read, int pages) {
        transaction.executeWithoutResult(begun -> store.progress(id, read, pages));
    }

    private byte[] content(Incoming incoming) {
        FileHash hash = incoming.file().hash();
        if (hash == null) {
            return new byte[0];
        }
        try (InputStream in = archive.open(hash)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void note(Incoming incoming, PlanOutcome outcome) {
        switch (outcome) {
            case PlanReading reading -> {
                Reason refusal = drafting.draft(incoming, reading);
                if (refusal == null) {
                    pagesOf(incoming);
                } else {
                    refuse(incoming, refusal);
                }
            }
            case WhichTable which ->
                    transaction.executeWithoutResult(
                            begun -> store.asks(incoming.id(), which.tables()));
            case ReadingRefused refused -> refuse(incoming, refused);
        }
    }

    private void pagesOf(Incoming incoming) {
        FileHash hash = incoming.file().hash();
        if (hash != null) {
            AgencyId agency = AgencyScope.current().orElseThrow();
            archive.find(hash).ifPresent(kept -> pages.expect(agency, kept));
        }
    }

    private void refuse(Incoming incoming, Reason reason) {
        transaction.executeWithoutResult(
                begun -> {
                    store.refused(incoming.id(), IncomingBook.refusal(reason));
                    trail.byTheProgram(
                            "plan-file.refused", incoming.id(), Map.of("reason", reason.key()));
                });
    }
}
