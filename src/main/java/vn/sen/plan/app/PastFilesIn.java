package vn.sen.plan.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.archive.Archive;
import vn.sen.archive.StoredFile;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastRow;
import vn.sen.plan.domain.PastYear;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.PastYears;
import vn.sen.web.NotFound;

/**
 * Takes the files of a past year in, one by one or as a zip, each checked by the archive as
 * everywhere. A file whose name or folder begins with the number of a row is put to that row.
 */
@Service
public class PastFilesIn {

    /** Of one zip. */
    static final int MOST_FILES = 300;

    /** Of one zip, unpacked, in bytes. */
    static final long MOST_BYTES = 1_000_000_000L;

    /** How Vietnamese Windows writes names that do not say how they are written. */
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private static final Pattern NUMBERED = Pattern.compile("0*(\\d{1,3})(?:[ ._)-].*|$)");

    private final KeepPastYear years;
    private final PastYears store;
    private final Archive archive;
    private final PlanTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PastFilesIn(
            KeepPastYear years,
            PastYears store,
            Archive archive,
            PlanTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.years = years;
        this.store = store;
        this.archive = archive;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What was taken in, and why the rest was not. */
    public record Taken(int files, List<Left> left) {

        public Taken {
            left = List.copyOf(left);
        }
    }

    /** A file that was not taken in. */
    public record Left(String name, Reason reason) {}

    /** A file, or all files of a zip; what is refused leaves nothing behind. */
    public Taken take(Actor by, PlanId id, String name, InputStream content) throws IOException {
        PastYear year = years.look(id);
        if (year.plan().state() != PlanState.RECORD) {
            throw new NotFound();
        }
        List<Left> left = new ArrayList<>();
        int files =
                name.toLowerCase(Locale.ROOT).endsWith(".zip")
                        ? unpack(by, year, name, content, left)
                        : one(by, year, name, content, left);
        return new Taken(files, left);
    }

    private int unpack(Actor by, PastYear year, String name, InputStream content, List<Left> left)
            throws IOException {
        Path whole = Files.createTempFile("sen-", ".zip");
        try {
            Files.copy(content, whole, StandardCopyOption.REPLACE_EXISTING);
            return unpack(by, year, name, whole, left);
        } finally {
            Files.delete(whole);
        }
    }

    /** By its directory, so that nothing is unpacked but what is wanted. */
    private int unpack(Actor by, PastYear year, String name, Path whole, List<Left> left)
            throws IOException {
        int files = 0;
        Bounded bounded = new Bounded();
        try (ZipFile zip = new ZipFile(whole.toFile(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (files + left.size() >= MOST_FILES || bounded.isFull()) {
                    left.add(new Left(name, PlanRefusal.ZIP_TOO_LARGE));
                    break;
                }
                files += entry(by, year, zip, entry, bounded, left);
            }
        } catch (ZipException broken) {
            left.add(new Left(name, PlanRefusal.ZIP_BROKEN));
        }
        if (files == 0 && left.isEmpty()) {
            left.add(new Left(name, PlanRefusal.ZIP_BROKEN));
        }
        return files;
    }

    private int entry(
            Actor by,
            PastYear year,
            ZipFile zip,
            ZipEntry entry,
            Bounded bounded,
            List<Left> left) {
        String path = path(entry.getName());
        try (InputStream content = bounded.of(zip.getInputStream(entry))) {
            return one(by, year, path, content, left);
        } catch (IOException | UncheckedIOException broken) {
            left.add(new Left(name(path), PlanRefusal.ZIP_BROKEN));
            return 0;
        }
    }

    /**
     * Names that do not say how they are written: UTF-8 where it can be, else Windows' Vietnamese.
     */
    private static String path(String name) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return Normalizer.normalize(new String(bytes, WINDOWS), Normalizer.Form.NFC);
        }
    }

    private static String name(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private int one(Actor by, PastYear year, String path, InputStream content, List<Left> left) {
        String name = name(path);
        Outcome<StoredFile> kept =
                transaction.execute(begun -> keep(by, year, path, name, content));
        if (kept instanceof Outcome.Refused<StoredFile>(Reason reason)) {
            left.add(new Left(name, reason));
            return 0;
        }
        return 1;
    }

    private Outcome<StoredFile> keep(
            Actor by, PastYear year, String path, String name, InputStream content) {
        return archive.keep(name, content)
                .map(
                        file -> {
                            store.keep(year.plan().id(), file(year, path, file), by.person());
                            trail.plan(
                                    PlanTrail.Doing.of(
                                            by, PlanPermission.EDIT_PLAN, "plan.past-file-added"),
                                    year.plan().id(),
                                    Map.of(),
                                    Map.of("file", file.hash().hex()));
                            return file;
                        });
    }

    private PastFile file(PastYear year, String path, StoredFile file) {
        return new PastFile(
                Ids.next(),
                row(year, path).map(PastRow::id).orElse(null),
                file.hash(),
                file.name(),
                file.mediaType(),
                file.size(),
                clock.instant());
    }

    private static Optional<PastRow> row(PastYear year, String path) {
        for (String part : path.replace('\\', '/').split("/", -1)) {
            Matcher numbered = NUMBERED.matcher(part.strip());
            if (numbered.matches()) {
                Optional<PastRow> found =
                        year.rows().stream()
                                .filter(each -> each.no().equals(numbered.group(1)))
                                .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Counts what is unpacked; past the limit an entry ends early. */
    private static final class Bounded {

        private long left = MOST_BYTES;

        boolean isFull() {
            return left <= 0;
        }

        InputStream of(InputStream entry) {
            return new FilterInputStream(entry) {
                @Override
                public int read() throws IOException {
                    int next = isFull() ? -1 : super.read();
                    left -= next < 0 ? 0 : 1;
                    return next;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read =
                            isFull() ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
                    left -= Math.max(0, read);
                    return read;
                }
            };
        }
    }
}
