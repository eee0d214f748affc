package vn.sen.intake.app;

import java.io.ByteArrayInputStream;
import java.util.Objects;
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
    private final TransactionTemplate transaction;

    TakePlanIn(
            PlanReader reader,
            Archive archive,
            Plans plans,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.archive = archive;
        this.plans = plans;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes a draft of a file; refused where it cannot be read as a plan, or cannot be kept.
     *
     * @param name as its owner calls the file
     */
    public Outcome<PlanId> take(Actor by, String name, byte[] file) {
        return switch (reader.read(file)) {
            case ReadingRefused refused -> Outcome.refused(refused);
            case PlanReading reading -> keep(by, reading, name, file);
            case WhichTable several -> keep(by, several.all(), name, file);
        };
    }

    /** Reading takes its time, and holds no transaction meanwhile. */
    private Outcome<PlanId> keep(Actor by, PlanReading reading, String name, byte[] file) {
        return Objects.requireNonNull(
                transaction.execute(
                        begun ->
                                archive.keep(name, new ByteArrayInputStream(file))
                                        .map(kept -> draft(by, reading, kept))));
    }

    private PlanId draft(Actor by, PlanReading reading, StoredFile kept) {
        return plans.draftFrom(Drafting.draft(reading, kept), by);
    }
}
