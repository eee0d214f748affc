package vn.sen.intake.pdf;

import vn.sen.intake.ReadingRefused;

/** Counts what the pages of a file do while they are read. */
final class Cost {
    private static final int MOST = 6_000_000;

    private int operations;

    /** Ends the reading; the engine of pages lets no checked exception of ours pass. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("too much is drawn", null, false, false);
        }

        ReadingRefused reason() {
            return ReadingRefused.OVERBLOWN;
        }
    }

    void operation() {
        if (++operations > MOST) {
            throw new Exceeded();
        }
    }
}
