package vn.sen.intake.pdf;

import vn.sen.intake.ReadingRefused;

/** Counts what the pages of a file do while they are read. */
final class Cost {
    private static final int MOST = 6_000_000;

    /** Letters of a file, and of a page. */
    private static final int MOST_LETTERS = 1_000_000;

    private static final int MOST_ON_PAGE = 40_000;

    private int operations;
    private int letters;
    private int onPage;

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

    void page() {
        onPage = 0;
    }

    void letter() {
        if (++letters > MOST_LETTERS || ++onPage > MOST_ON_PAGE) {
            throw new Exceeded();
        }
    }

    void operation() {
        if (++operations > MOST) {
            throw new Exceeded();
        }
    }
}
