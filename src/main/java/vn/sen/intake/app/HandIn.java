package vn.sen.intake.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;

/** Takes files in that are read in their turn: kept at once, drafted later. */
@Service
public class HandIn {

    private final Archive archive;
    private final IncomingBook book;
    private final ReadingQueue queue;
    private final TransactionTemplate transaction;

    HandIn(
            Archive archive,
            IncomingBook book,
            ReadingQueue queue,
            PlatformTransactionManager transactions) {
        this.archive = archive;
        this.book = book;
        this.queue = queue;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A file as it is sent.
     *
     * @param name as its owner calls it
     * @param size in bytes
     */
    public record Sent(String name, long size, InputStreamSource content) {}

    /** Takes several files in, also those refused at the door, each of these with its reason. */
    public Outcome<List<IncomingId>> all(Actor by, List<Sent> files) {
        if (files.size() > IncomingRefusal.MOST_FILES) {
            return Outcome.refused(IncomingRefusal.TOO_MANY_FILES);
        }
        return within(
                by,
                files.size(),
                () -> Outcome.done(files.stream().map(file -> receive(by, file)).toList()));
    }

    private Incoming receive(Actor by, Sent file) {
        return switch (keep(file)) {
            case Outcome.Done<StoredFile>(StoredFile kept) -> book.waits(by, kept);
            case Outcome.Refused<StoredFile>(var reason) ->
                    book.refusedAtTheDoor(by, file.name(), file.size(), reason);
        };
    }

    /** Takes in a file that takes long to read; refused where it cannot be kept. */
    Outcome<IncomingId> one(Actor by, Sent file) {
        return within(by, 1, () -> keep(file).map(kept -> List.of(book.waits(by, kept))))
                .map(List::getFirst);
    }

    /** Takes in a file of which several tables look like plans. */
    Outcome<IncomingId> asking(Actor by, Sent file, WhichTable which) {
        return within(
                        by,
                        1,
                        () -> keep(file).map(kept -> List.of(book.asks(by, kept, which.tables()))))
                .map(List::getFirst);
    }

    private Outcome<List<IncomingId>> within(
            Actor by, int files, Supplier<Outcome<List<Incoming>>> taking) {
        Outcome<List<Incoming>> taken =
                Objects.requireNonNull(
                        transaction.execute(
                                begun ->
                                        book.hasRoomFor(files)
                                                ? taking.get()
                                                : Outcome.refused(IncomingRefusal.MANY_WAITING)));
        return taken.map(
                all -> {
                    all.stream()
                            .filter(each -> each.stage().isUnderWay())
                            .forEach(each -> queue.add(by.agency(), each.id()));
                    return all.stream().map(Incoming::id).toList();
                });
    }

    private Outcome<StoredFile> keep(Sent file) {
        if (file.size() > PlanReader.LARGEST) {
            return Outcome.refused(ReadingRefused.TOO_LARGE);
        }
        try (InputStream content = file.content().getInputStream()) {
            return archive.keep(file.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
