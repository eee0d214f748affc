package vn.sen.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.program.Workshop;

/**
 * Turns a file into one of another kind by LibreOffice, one at a time, in a profile of its own in
 * which no macro runs and nothing is fetched from elsewhere.
 */
record Conversion(Path office, Into into) {

    private static final Semaphore ONE = new Semaphore(1, true);
    private static final String SETTINGS = "profile/user/registrymodifications.xcu";

    /** What is made of a file. */
    enum Into {
        WORD("docx", "docx:MS Word 2007 XML", Limits.PART_BYTES),
        /** Its first pages: nobody looks at more of them beside the rows. */
        PAGES(
                "pdf",
                "pdf:writer_pdf_Export:{\"PageRange\":{\"type\":\"string\",\"value\":\"1-60\"}}",
                PlanReader.LARGEST);

        private final String ending;
        private final String filter;
        private final int largest;

        Into(String ending, String filter, int largest) {
            this.ending = ending;
            this.filter = filter;
            this.largest = largest;
        }
    }

    /** What was made; refused where LibreOffice is not free, too slow, or cannot open the file. */
    byte[] of(byte[] file, FileKind kind) throws Unreadable {
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
            return ONE.tryAcquire(OfficeFile.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] convert(byte[] file, FileKind kind, Workshop workshop)
            throws IOException, Unreadable {
        workshop.put(SETTINGS, settings());
        Path plan = workshop.put("plan." + kind.ending(), file);
        if (!workshop.run(command(workshop.folder(), plan), OfficeFile.LONGEST)) {
            throw new Unreadable(ReadingRefused.OFFICE_SLOW);
        }
        byte[] made = workshop.take("made/plan." + into.ending, into.largest);
        if (made.length == 0) {
            throw new Unreadable(ReadingRefused.OFFICE_FAILED);
        }
        return made;
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
                into.filter,
                "--outdir",
                folder.resolve("made").toString(),
                plan.toString());
    }

    private static byte[] settings() throws IOException {
        try (InputStream in = Conversion.class.getResourceAsStream("settings.xcu")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
