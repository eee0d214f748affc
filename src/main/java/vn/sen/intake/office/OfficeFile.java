package vn.sen.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.program.Programs;
import vn.sen.intake.program.Workshop;
import vn.sen.intake.word.WordFile;

/**
 * Reads files of other word processors: LibreOffice makes a Word file of them, one at a time, in a
 * profile of its own in which no macro runs and nothing is fetched from elsewhere.
 */
public final class OfficeFile {
    /** The longest that a file may take; ordinary plans take two seconds. */
    public static final Duration LONGEST = Duration.ofSeconds(40);

    private static final Semaphore ONE = new Semaphore(1, true);
    private static final String SETTINGS = "profile/user/registrymodifications.xcu";

    private final Path office;

    private OfficeFile(Path office) {
        this.office = office;
    }

    public static Document read(byte[] file, FileKind kind, Programs programs) throws Unreadable {
        Path office = programs.office();
        if (kind.hasMacros(file)) {
            throw new Unreadable(ReadingRefused.MACROS);
        }
        if (office == null) {
            throw new Unreadable(
                    kind == FileKind.OLD_WORD
                            ? ReadingRefused.OLD_WORD
                            : ReadingRefused.OFFICE_MISSING);
        }
        return WordFile.read(new OfficeFile(office).inTurn(file, kind));
    }

    private byte[] inTurn(byte[] file, FileKind kind) throws Unreadable {
        if (!isOurTurn()) {
            throw new Unreadable(ReadingRefused.OFFICE_SLOW);
        }
        try (Workshop workshop = Workshop.open()) {
            return convert(file, kind, workshop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE.release();
        }
    }

    private static boolean isOurTurn() {
        try {
            return ONE.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] convert(byte[] file, FileKind kind, Workshop workshop)
            throws IOException, Unreadable {
        workshop.put(SETTINGS, settings());
        Path plan = workshop.put("plan." + kind.ending(), file);
        if (!workshop.run(command(workshop.folder(), plan), LONGEST)) {
            throw new Unreadable(ReadingRefused.OFFICE_SLOW);
        }
        byte[] word = workshop.take("made/plan.docx", Limits.PART_BYTES);
        if (word.length == 0) {
            throw new Unreadable(ReadingRefused.OFFICE_FAILED);
        }
        return word;
    }

    private List<String> command(Path folder, Path plan) {
        return List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nodefault",
                "--nofirststartwizard",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                folder.resolve("made").toString(),
                plan.toString());
    }

    private static byte[] settings() throws IOException {
        try (InputStream in = OfficeFile.class.getResourceAsStream("settings.xcu")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
