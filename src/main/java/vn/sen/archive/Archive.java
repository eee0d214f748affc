package vn.sen.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.platform.AgencyScope;
import vn.sen.platform.DataFolder;
import vn.sen.platform.FullDisk;

/**
 * Keeps files by their content, each agency's apart. A file refused, or recorded by a transaction
 * that was rolled back, leaves nothing behind.
 */
@Service
public class Archive {

    /** 50 MB, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final Contents contents;
    private final Arrivals arrivals = new Arrivals();
    private final StoredFiles files;
    private final TransactionTemplate transaction;

    @Autowired
    Archive(DataFolder folder, StoredFiles files, PlatformTransactionManager transactions) {
        this(Contents.under(folder.folder("files")), files, transactions);
    }

    Archive(Contents contents, StoredFiles files, PlatformTransactionManager transactions) {
        this.contents = contents;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a file for the agency of the current scope, in the running transaction or one of its
     * own. The same content handed in twice is kept once.
     *
     * @param name as its owner calls it; folders before it are dropped
     * @param content read to its end, or to one piece past the largest size; not closed
     * @return refused with a {@link Refusal}
     */
    public Outcome<StoredFile> keep(String name, InputStream content) {
        try (Contents.Arriving arriving = contents.receive(content, LARGEST)) {
            return checked(arriving, clean(name)).map(file -> kept(arriving, file));
        } catch (IOException | UncheckedIOException failed) {
            return refusedOrThrown(failed);
        }
    }

    private static Outcome<StoredFile> checked(Contents.Arriving arriving, String name)
            throws IOException {
        if (arriving.size() == 0) {
            return Outcome.refused(Refusal.EMPTY);
        }
        if (arriving.size() > LARGEST) {
            return Outcome.refused(Refusal.TOO_LARGE);
        }
        return Recognition.of(arriving.file(), name)
                .map(
                        type ->
                                new StoredFile(
                                        arriving.hash(),
                                        type.named(name),
                                        type.mediaType(),
                                        arriving.size()));
    }

    private StoredFile kept(Contents.Arriving arriving, StoredFile file) {
        transaction.executeWithoutResult(
                begun -> {
                    arrivals.moveIn(arriving, contents.place(agency(), file.hash()));
                    files.add(file);
                });
        return file;
    }

    /**
     * The bytes of a file of this agency; to be closed.
     *
     * @throws NoSuchElementException when this agency has no such file
     */
    public InputStream open(FileHash hash) {
        StoredFile file = find(hash).orElseThrow();
        try {
            return Files.newInputStream(contents.place(agency(), file.hash()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is known of a file of this agency, under the name it was first handed in with. */
    public Optional<StoredFile> find(FileHash hash) {
        return transaction.execute(begun -> files.find(hash));
    }

    private static AgencyId agency() {
        return AgencyScope.current()
                .orElseThrow(() -> new IllegalStateException("a file of no agency"));
    }

    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain =
                Normalizer.normalize(last, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    private static Outcome<StoredFile> refusedOrThrown(Exception failed) {
        if (FullDisk.isBehind(failed)) {
            return Outcome.refused(Refusal.DISK_FULL);
        }
        throw failed instanceof UncheckedIOException already
                ? already
                : new UncheckedIOException((IOException) failed);
    }
}
