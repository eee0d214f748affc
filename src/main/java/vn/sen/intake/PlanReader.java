package vn.sen.intake;

/** Reads plans; pure, and safe for use by several threads. */
public final class PlanReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Reads a Word file; what it is, its content says, not its name. */
    public PlanOutcome read(byte[] file) {
        return ReadingRefused.EMPTY;
    }
}
