package vn.sen.intake.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.domain.Stage;
import vn.sen.plan.Department;

/** What happens to files while nobody looks. */
@SenTest
class ReadingQueueTests {

    private static final Path PLAN =
            Path.of("src/main/resources/vn/sen/demo/plans/dong-thap-health-2023.docx");

    @Autowired private Department.Founder founder;
    @Autowired private ReadingQueue queue;
    @Autowired private HandIn handIn;
    @Autowired private IncomingBook book;
    @Autowired private SeeIncoming sight;
    @Autowired private Archive archive;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    private Department department;
    private byte[] plan;

    @BeforeEach
    void foundTheDepartment() throws IOException {
        department = founder.found("Sở Y tế");
        plan = Files.readAllBytes(PLAN);
    }

    @Test
    void takesUpAgainWhatWasWaitingOrBrokenOffWhenTheProgramStopped() {
        IncomingId waiting = left("WAITING", 0);
        IncomingId brokenOff = left("READING", 1);
        queue.takeUpAgain();
        assertThat(settled(waiting).stage()).isEqualTo(Stage.DRAFTED);
        assertThat(settled(brokenOff).stage()).isEqualTo(Stage.DRAFTED);
    }

    @Test
    void givesUpAFileThatStopsTheProgramEachTime() {
        IncomingId fatal = left("READING", 3);
        queue.takeUpAgain();
        assertThat(settled(fatal).result().refusal())
                .isEqualTo(new Incoming.Refusal(IncomingRefusal.NEVER_ENDS.key(), 0));
    }

    @Test
    void draftsNothingForSomebodyWhoMayNoLongerHandPlansIn() {
        IncomingId file =
                department.agency.in(
                        () ->
                                TestAgency.done(
                                        handIn.one(
                                                department.auditor,
                                                new HandIn.Sent(
                                                        "ke-hoach.docx",
                                                        plan.length,
                                                        new ByteArrayResource(plan)))));
        assertThat(settled(file).result().refusal())
                .isEqualTo(new Incoming.Refusal(IncomingRefusal.NO_LONGER_ALLOWED.key(), 0));
    }

    @Test
    void refusesMoreThanSixtyFilesThatWait() {
        for (int i = 0; i < IncomingRefusal.MOST_WAITING; i++) {
            left("WAITING", 0);
        }
        HandIn.Sent more = new HandIn.Sent("them.docx", 1, new ByteArrayResource(plan));
        assertThat(department.agency.in(() -> handIn.all(department.secretary, List.of(more))))
                .isEqualTo(Outcome.refused(IncomingRefusal.MANY_WAITING));
    }

    /** A file as a program that stopped has left it. */
    private IncomingId left(String stage, int attempts) {
        return department.agency.in(
                () ->
                        new TransactionTemplate(transactions)
                                .execute(begun -> left(kept(), stage, attempts)));
    }

    private IncomingId left(StoredFile kept, String stage, int attempts) {
        IncomingId id = book.waits(department.secretary, kept).id();
        database.sql("update intake.incoming set stage = :s, attempts = :a where id = :id")
                .param("s", stage)
                .param("a", attempts)
                .param("id", id.value())
                .update();
        return id;
    }

    private StoredFile kept() {
        return TestAgency.done(
                archive.keep("ke-hoach.docx", new java.io.ByteArrayInputStream(plan)));
    }

    private Incoming settled(IncomingId id) {
        for (int i = 0; i < 300; i++) {
            Incoming found = department.agency.in(() -> sight.one(id));
            if (!found.stage().isUnderWay()) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("it waits for ever");
    }
}
