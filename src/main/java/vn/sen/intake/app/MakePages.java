package vn.sen.intake.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.domain.PagesMade;
import vn.sen.intake.office.OfficePages;
import vn.sen.intake.pdf.PdfPages;
import vn.sen.intake.program.Programs;
import vn.sen.intake.store.PagesStore;

/** Makes the pages of kept files that have none, once for each content. */
@Service
class MakePages {

    private static final Logger LOG = LoggerFactory.getLogger(MakePages.class);

    /** So often they are begun: a file that stops the program each time is not begun for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private final Archive archive;
    private final PagesStore store;
    private final Programs programs;
    private final TransactionTemplate transaction;

    MakePages(
            Archive archive,
            PagesStore store,
            Programs programs,
            PlatformTransactionManager transactions) {
        this.archive = archive;
        this.store = store;
        this.programs = programs;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether there is a program to make them. */
    boolean isAble() {
        return programs.office() != null;
    }

    Optional<PagesMade> find(FileHash file) {
        return Objects.requireNonNull(transaction.execute(begun -> store.find(file)));
    }

    void ask(FileHash file) {
        transaction.executeWithoutResult(begun -> store.ask(file));
    }

    /** Whether they wait again; false where they have not failed. */
    boolean askAgain(FileHash file) {
        return Boolean.TRUE.equals(transaction.execute(begun -> store.again(file)));
    }

    List<FileHash> waiting() {
        return Objects.requireNonNull(transaction.execute(begun -> store.waiting()));
    }

    /** Makes them within the agency of the current scope; the program holds no transaction. */
    void make(FileHash file) {
        Integer attempt = transaction.execute(begun -> store.begin(file));
        if (attempt == null || attempt == 0) {
            return;
        }
        if (attempt > MOST_ATTEMPTS) {
            failed(file, IncomingRefusal.NEVER_ENDS);
            return;
        }
        try {
            keep(file, OfficePages.of(content(file), programs));
        } catch (Unreadable unable) {
            failed(file, unable.reason());
        } catch (RuntimeException | OutOfMemoryError broken) {
            LOG.error("the pages of a file could not be made", broken);
            failed(file, ReadingRefused.OFFICE_FAILED);
        }
    }

    private void keep(FileHash file, byte[] pages) {
        if (PdfPages.of(pages).isEmpty()) {
            failed(file, ReadingRefused.OFFICE_FAILED);
            return;
        }
        String name = archive.find(file).map(StoredFile::name).orElse("") + ".pdf";
        transaction.executeWithoutResult(
                begun -> {
                    switch (archive.keep(name, new ByteArrayInputStream(pages))) {
                        case Outcome.Done<StoredFile>(var kept) -> store.made(file, kept.hash());
                        case Outcome.Refused<StoredFile>(var reason) ->
                                store.failed(file, reason.key());
                    }
                });
    }

    /** A program that is being stopped says nothing of the file: it waits for the next start. */
    private void failed(FileHash file, Reason reason) {
        if (!Thread.currentThread().isInterrupted()) {
            transaction.executeWithoutResult(begun -> store.failed(file, reason.key()));
        }
    }

    private byte[] content(FileHash file) {
        try (InputStream in = archive.open(file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
