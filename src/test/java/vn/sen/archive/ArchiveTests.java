package vn.sen.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.actor.Outcome.Done;
import vn.sen.platform.AgencyScope;
import vn.sen.platform.DataFolder;

@SenTest
class ArchiveTests {

    private static final byte[] REPORT = "%PDF-1.7 báo cáo quý III".getBytes(UTF_8);

    /** sha256sum of the 27 bytes above. */
    private static final String REPORT_HASH =
            "c08922d8a6ec4cddcff87fb2634aba5d5d6f1d67ec51efa450364b9e1918be8a";

    private final AgencyId agency = AgencyId.next();

    @Autowired private Archive archive;
    @Autowired private StoredFiles files;
    @Autowired private DataFolder folder;
    @Autowired private PlatformTransactionManager transactions;
    @TempDir private Path other;

    @Test
    void keepsAFileUnderTheHashOfItsContent() {
        assertThat(keep("Báo cáo quý III.pdf", REPORT))
                .isEqualTo(
                        Outcome.done(
                                new StoredFile(
                                        new FileHash(REPORT_HASH),
                                        "Báo cáo quý III.pdf",
                                        "application/pdf",
                                        REPORT.length)));
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        FileHash hash = kept("Báo cáo.pdf", REPORT).hash();
        try (InputStream content = AgencyScope.call(agency, () -> archive.open(hash))) {
            assertThat(content.readAllBytes()).isEqualTo(REPORT);
        }
        assertThat(AgencyScope.call(agency, () -> archive.find(hash)))
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("Báo cáo.pdf"));
    }

    @Test
    void keepsTheSameContentOnce() {
        StoredFile first = kept("Báo cáo.pdf", REPORT);
        StoredFile second = kept("Bản sao.pdf", REPORT);
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(second.name()).isEqualTo("Bản sao.pdf");
        assertThat(contents()).hasSize(1);
    }

    @Test
    void doesNotShowTheFileOfAnotherAgency() {
        FileHash hash = kept("Báo cáo.pdf", REPORT).hash();
        AgencyId stranger = AgencyId.next();
        assertThat(AgencyScope.call(stranger, () -> archive.find(hash))).isEmpty();
        assertThatThrownBy(() -> AgencyScope.call(stranger, () -> archive.open(hash)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void givesANameTheEndingOfItsContent() {
        assertThat(kept("C:\\Tai lieu\\bao-cao.exe", REPORT).name()).isEqualTo("bao-cao.exe.pdf");
        assertThat(kept("../../etc/passwd", REPORT).name()).isEqualTo("passwd.pdf");
        assertThat(kept("", REPORT).name()).isEqualTo(".pdf");
    }

    @Test
    void writesNamesInComposedLettersWithoutHiddenOnes() {
        assertThat(kept("Ke\u0302\u0301 hoa\u0323ch\u202e\n.pdf", REPORT).name())
                .isEqualTo("Kế hoạch.pdf");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(keep("trống.docx", new byte[0])).isEqualTo(Outcome.refused(Refusal.EMPTY));
        assertNothingLeft();
    }

    @Test
    void refusesAProgramRenamed() {
        assertThat(keep("kế hoạch.docx", "MZ\u0090\0\u0003".getBytes(ISO_8859_1)))
                .isEqualTo(Outcome.refused(Refusal.EXECUTABLE));
        assertNothingLeft();
    }

    @Test
    void takesTheLargestSizeAndRefusesOneByteMore() {
        AgencyScope.run(
                agency,
                () -> {
                    assertThat(archive.keep("to.pdf", new Scan(Archive.LARGEST)))
                            .isInstanceOf(Done.class);
                    assertThat(archive.keep("to.pdf", new Scan(Archive.LARGEST + 1)))
                            .isEqualTo(Outcome.refused(Refusal.TOO_LARGE));
                });
        assertThat(contents()).hasSize(1);
    }

    @Test
    void stopsReadingSoonAfterTheLargestSize() {
        Scan endless = new Scan(Long.MAX_VALUE);
        AgencyScope.run(agency, () -> archive.keep("to.pdf", endless));
        assertThat(endless.read).isLessThan(Archive.LARGEST + 1024 * 1024);
        assertNothingLeft();
    }

    @Test
    void leavesNothingWhenTheUploadBreaksOff() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> AgencyScope.run(agency, () -> archive.keep("a.pdf", broken)))
                .isInstanceOf(UncheckedIOException.class);
        assertNothingLeft();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesInWordsWhenTheDiskIsFull() throws IOException {
        Contents full =
                new Contents(
                        other,
                        file -> {
                            Files.createFile(file);
                            return Files.newOutputStream(Path.of("/dev/full"));
                        });
        Archive small = new Archive(full, files, transactions);
        assertThat(
                        AgencyScope.call(
                                agency,
                                () -> small.keep("a.pdf", new ByteArrayInputStream(REPORT))))
                .isEqualTo(Outcome.refused(Refusal.DISK_FULL));
        try (Stream<Path> left = Files.walk(other).filter(Files::isRegularFile)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void clearsWhatAKilledProgramLeftHalfWritten() throws IOException {
        Path half = Files.createDirectories(other.resolve("arriving")).resolve("half");
        Files.writeString(half, "%PDF-");
        Contents unused = Contents.under(other);
        assertThat(unused).isNotNull();
        assertThat(half).doesNotExist();
    }

    @Test
    void takesAFileAwayWhoseTransactionWasRolledBack() {
        inTransaction(
                () -> {
                    kept("a.pdf", REPORT);
                    assertThat(contents()).hasSize(1);
                    throw new Undone();
                });
        assertNothingLeft();
    }

    @Test
    void leavesAKeptFileWhenItIsHandedInAgainAndThatIsRolledBack() {
        kept("a.pdf", REPORT);
        inTransaction(
                () -> {
                    kept("b.pdf", REPORT);
                    throw new Undone();
                });
        assertThat(contents()).hasSize(1);
    }

    @Test
    void keepsAFileThatTwoHandInAtOnceAndOneTakesBack() throws Exception {
        CountDownLatch secondIsIn = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(1)) {
            inTransaction(
                    () -> {
                        kept("a.pdf", REPORT);
                        people.execute(
                                () -> {
                                    secondIsIn.countDown();
                                    kept("b.pdf", REPORT);
                                });
                        secondIsIn.await();
                        Thread.sleep(200);
                        throw new Undone();
                    });
        }
        assertThat(contents()).hasSize(1);
        assertThat(AgencyScope.call(agency, () -> archive.find(new FileHash(REPORT_HASH))))
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("b.pdf"));
    }

    private StoredFile kept(String name, byte[] content) {
        if (keep(name, content) instanceof Done<StoredFile>(StoredFile file)) {
            return file;
        }
        throw new AssertionError(name + " was refused");
    }

    private Outcome<StoredFile> keep(String name, byte[] content) {
        return AgencyScope.call(
                agency, () -> archive.keep(name, new ByteArrayInputStream(content)));
    }

    /** Rolls back where the work ends in {@link Undone}. */
    private void inTransaction(Work work) {
        AgencyScope.run(
                agency,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun -> {
                                            try {
                                                work.run();
                                            } catch (Undone undone) {
                                                begun.setRollbackOnly();
                                            } catch (InterruptedException stopped) {
                                                throw new IllegalStateException(stopped);
                                            }
                                        }));
    }

    private void assertNothingLeft() {
        assertThat(contents()).isEmpty();
        assertThat(filesUnder(folder.folder("files").resolve("arriving"))).isEmpty();
    }

    private List<Path> contents() {
        return filesUnder(folder.folder("files").resolve(agency.toString()));
    }

    private static List<Path> filesUnder(Path start) {
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a person does within a transaction. */
    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A PDF of a given size. */
    private static final class Scan extends InputStream {

        private static final byte[] START = "%PDF-1.7\n".getBytes(UTF_8);
        private final long size;
        private long read;

        Scan(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (read == size) {
                return -1;
            }
            int next = (int) Math.min(length, size - read);
            for (int i = 0; i < next; i++, read++) {
                into[from + i] = read < START.length ? START[(int) read] : (byte) 'x';
            }
            return next;
        }
    }
}
