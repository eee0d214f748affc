package vn.sen.intake;

import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.reading.PlanComposer;
import vn.sen.intake.word.WordFile;
import vn.sen.standard.Catalogue;

/** Reads plans; pure, and safe for use by several threads. */
public final class PlanReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** The most rows that the tables of a document may have together. */
    public static final int MOST_ROWS = 5_000;

    private final PlanComposer composer =
            new PlanComposer(new DeadlineReader(), Catalogue.standard());

    /** Reads a Word file; what it is, its content says, not its name. */
    public PlanOutcome read(byte[] file) {
        if (file.length > LARGEST) {
            return ReadingRefused.TOO_LARGE;
        }
        try {
            return composer.compose(WordFile.read(file));
        } catch (Unreadable e) {
            return e.reason();
        }
    }
}
