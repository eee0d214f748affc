package vn.sen.intake.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.agency.Agencies;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.domain.PagesMade;
import vn.sen.intake.program.Programs;
import vn.sen.intake.store.PagesStore;
import vn.sen.plan.SourceSight;
import vn.sen.plan.SourceSight.Why;

/** Pages that are made of Word files in the background. */
@SenTest
class MadePagesTests {

    private static final Path PLAN =
            Path.of("src/main/resources/vn/sen/demo/plans/dong-thap-health-2023.docx");

    @Autowired private TestAgency.Founder founder;
    @Autowired private Archive archive;
    @Autowired private PagesStore store;
    @Autowired private MakePages making;
    @Autowired private PagesQueue queue;
    @Autowired private ShowPages pages;
    @Autowired private Agencies agencies;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    @TempDir Path folder;
    private TestAgency agency;
    private StoredFile plan;

    @BeforeEach
    void keepAPlan() throws IOException {
        agency = founder.found("Sở Y tế");
        byte[] file = Files.readAllBytes(PLAN);
        plan =
                agency.in(
                        () ->
                                TestAgency.done(
                                        archive.keep(
                                                "ke-hoach.docx", new ByteArrayInputStream(file))));
    }

    @Test
    void areOnTheirWayWhenLookedAtAndThenThere() {
        needLibreOffice();

        assertThat(sight()).isEqualTo(new SourceSight.Making());
        PagesMade made = settled();

        assertThat(made.stage()).isEqualTo(PagesMade.Stage.MADE);
        assertThat(sight())
                .isInstanceOfSatisfying(
                        SourceSight.Shown.class, shown -> assertThat(shown.pages()).isNotEmpty());
        assertThat(agency.in(() -> pages.picture(plan.hash(), 1))).isPresent();
        assertThat(agency.in(() -> pages.picture(plan.hash(), 61))).isEmpty();
        FileHash pdf = Optional.ofNullable(made.pages()).orElseThrow();
        assertThat(agency.in(() -> archive.find(pdf).orElseThrow().name()))
                .isEqualTo("ke-hoach.docx.pdf");
    }

    @Test
    void areMadeOfAFileThatComesInAndNeverAgainForTheSameContent() {
        needLibreOffice();
        PagesQueue ahead = new PagesQueue(making, agencies, true);
        ahead.expect(agency.id(), plan);
        FileHash first = settled().pages();

        ahead.expect(agency.id(), plan);
        agency.run(() -> making.make(plan.hash()));

        assertThat(settled().pages()).isEqualTo(first);
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void ofAPictureAreThePictureItself() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage paper = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(paper, "png", out)).isTrue();
        StoredFile picture =
                agency.in(
                        () ->
                                TestAgency.done(
                                        archive.keep(
                                                "ban-quet.png",
                                                new ByteArrayInputStream(out.toByteArray()))));

        assertThat(pages.shows("ban-quet.png")).isTrue();
        assertThat(agency.in(() -> pages.of(picture.hash())))
                .isInstanceOfSatisfying(
                        SourceSight.Shown.class, shown -> assertThat(shown.pages()).hasSize(1));
        assertThat(agency.in(() -> pages.picture(picture.hash(), 1))).isPresent();
        assertThat(agency.in(() -> pages.picture(picture.hash(), 2))).isEmpty();
    }

    @Test
    void areOneAgencysAlone() {
        TestAgency other = founder.found("Sở Tư pháp");

        assertThat(other.in(() -> pages.of(plan.hash())))
                .isEqualTo(new SourceSight.Hidden(Why.NONE));
        assertThat(other.in(() -> pages.picture(plan.hash(), 1))).isEmpty();
    }

    @Test
    void areNotMadeWithoutLibreOffice() {
        MakePages unable = new MakePages(archive, store, Programs.NONE, transactions);
        PagesQueue idle = new PagesQueue(unable, agencies, true);
        ShowPages without = new ShowPages(archive, unable, idle);
        idle.expect(agency.id(), plan);

        assertThat(agency.in(() -> without.of(plan.hash())))
                .isEqualTo(new SourceSight.Hidden(Why.NO_PROGRAM));
        assertThat(without.shows("ke-hoach.docx")).isFalse();
        assertThat(without.shows("ke-hoach.pdf")).isTrue();
        assertThat(without.shows("ke-hoach.txt")).isFalse();
        assertThat(agency.in(() -> making.find(plan.hash()))).isEmpty();
    }

    @Test
    void thatCannotBeMadeSaySoAndAreTriedAgainOnlyWhenAsked() {
        MakePages failing = failing("exit 1");
        agency.run(() -> failing.ask(plan.hash()));
        agency.run(() -> failing.make(plan.hash()));

        assertThat(sight()).isEqualTo(new SourceSight.Hidden(Why.FAILED));
        agency.run(() -> failing.make(plan.hash()));
        assertThat(attempts()).isEqualTo(1);
        assertThat(agency.in(() -> failing.askAgain(plan.hash()))).isTrue();
        assertThat(agency.in(() -> failing.askAgain(plan.hash()))).isFalse();
        assertThat(settledStage()).isEqualTo(PagesMade.Stage.WAITING);
    }

    /** What LibreOffice writes may be no PDF file at all. */
    @Test
    void thatAreNoPagesAreNotKept() {
        MakePages failing = failing("mkdir made && echo khong > made/plan.pdf");
        agency.run(() -> failing.ask(plan.hash()));
        agency.run(() -> failing.make(plan.hash()));

        assertThat(sight()).isEqualTo(new SourceSight.Hidden(Why.FAILED));
    }

    @Test
    void thatTookTooLongSaySo() {
        agency.run(() -> making.ask(plan.hash()));
        inTransaction(
                () -> {
                    store.failed(plan.hash(), ReadingRefused.OFFICE_SLOW.key());
                    return true;
                });

        assertThat(sight()).isEqualTo(new SourceSight.Hidden(Why.TOO_SLOW));
    }

    @Test
    void areGivenUpWhereTheyStopTheProgramEachTime() {
        agency.run(() -> making.ask(plan.hash()));
        inTransaction(() -> database.sql("update intake.pages_made set attempts = 3").update());

        agency.run(() -> making.make(plan.hash()));

        assertThat(sight()).isEqualTo(new SourceSight.Hidden(Why.FAILED));
    }

    @Test
    void areTakenUpAgainAfterAStop() {
        needLibreOffice();
        agency.run(() -> making.ask(plan.hash()));

        queue.takeUpAgain();

        assertThat(settled().stage()).isEqualTo(PagesMade.Stage.MADE);
    }

    private static void needLibreOffice() {
        Assumptions.assumeTrue(
                Programs.ofMachine().office() != null, "LibreOffice is not installed here");
    }

    private MakePages failing(String script) {
        try {
            Path file = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script + "\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            Programs programs = Programs.named(file.toString(), "none");
            return new MakePages(archive, store, programs, transactions);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private SourceSight sight() {
        return agency.in(() -> pages.of(plan.hash()));
    }

    private int attempts() {
        return inTransaction(
                () ->
                        database.sql("select attempts from intake.pages_made where hash = :hash")
                                .param("hash", plan.hash().hex())
                                .query(Integer.class)
                                .single());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return agency.in(
                () ->
                        Optional.ofNullable(
                                        new TransactionTemplate(transactions)
                                                .execute(begun -> work.get()))
                                .orElseThrow());
    }

    private PagesMade.Stage settledStage() {
        return agency.in(() -> making.find(plan.hash())).orElseThrow().stage();
    }

    private PagesMade settled() {
        for (int i = 0; i < 600; i++) {
            PagesMade found = agency.in(() -> making.find(plan.hash())).orElseThrow();
            if (found.stage() != PagesMade.Stage.WAITING) {
                return found;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("they are never made");
    }
}
