package vn.sen.intake.app;

import static vn.sen.intake.ReadingRefused.SCAN;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.IncomingId;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;

/**
 * Reads a file, keeps it, and makes a draft of it; a file that is refused leaves nothing behind.
 */
@Service
public class TakePlanIn {

    private final PlanReader reader;
    private final Archive archive;
    private final Plans plans;
    private final HandIn slowly;
    private final PagesQueue pages;
    private final TransactionTemplate transaction;

    TakePlanIn(
            PlanReader reader,
            Archive archive,
            Plans plans,
            HandIn slowly,
            PagesQueue pages,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.archive = archive;
        this.plans = plans;
        this.slowly = slowly;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What became of a file that was not refused. */
    public sealed interface Taken {}

    public record Drafted(PlanId plan) implements Taken {}

    /** Read in its turn, or until somebody has answered what it asks. */
    public record Underway(IncomingId file) implements Taken {}

    /**
     * Makes a draft of a file, with all of its tables; refused where it cannot be read as a plan,
     * or cannot be kept.
     *
     * @param name as its owner calls the file
     */
    public Outcome<PlanId> take(Actor by, String name, byte[] file) {
        return switch (reader.read(file)) {
            case ReadingRefused refused -> Outcome.refused(refused);
            case PlanReading reading -> keep(by, reading, name, file).map(Kept::plan);
            case WhichTable several -> keep(by, several.all(), name, file).map(Kept::plan);
        };
    }

    /** The same for somebody who can answer, and wait. */
    public Outcome<Taken> takeOrAsk(Actor by, String name, byte[] file) {
        return switch (reader.atOnce().readOrAsk(file)) {
            case ReadingRefused refused when refused == SCAN && reader.readsScans() ->
                    slowly.one(by, sent(name, file)).map(Underway::new);
            case ReadingRefused refused -> Outcome.refused(refused);
            case PlanReading reading ->
                    keep(by, reading, name, file).map(kept -> drafted(by, kept));
            case WhichTable which -> slowly.asking(by, sent(name, file), which).map(Underway::new);
        };
    }

    private static HandIn.Sent sent(String name, byte[] file) {
        return new HandIn.Sent(name, file.length, new ByteArrayResource(file));
    }

    private record Kept(PlanId plan, StoredFile file) {}

    /** Whoever waits for the review will want to see the pages beside it. */
    private Drafted drafted(Actor by, Kept kept) {
        pages.expect(by.agency(), kept.file());
        return new Drafted(kept.plan());
    }

    /** Reading takes its time, and holds no transaction meanwhile. */
    private Outcome<Kept> keep(Actor by, PlanReading reading, String name, byte[] file) {
        return Objects.requireNonNull(
                transaction.execute(
                        begun ->
                                archive.keep(name, new ByteArrayInputStream(file))
                                        .map(kept -> new Kept(draft(by, reading, kept), kept))));
    }

    private PlanId draft(Actor by, PlanReading reading, StoredFile kept) {
        return plans.draftFrom(Drafting.draft(reading, kept), by);
    }
}
