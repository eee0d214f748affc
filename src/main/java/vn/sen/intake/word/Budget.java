package vn.sen.intake.word;

import vn.sen.intake.ReadingRefused;

/** Counts what a document costs while it is read. */
final class Budget {
    private int rows;
    private int text;
    private int depth;

    void row() throws Unreadable {
        if (++rows > Limits.TABLE_ROWS) {
            throw new Unreadable(ReadingRefused.TOO_MANY_ROWS);
        }
    }

    void text(int length) throws Unreadable {
        text += length;
        if (text > Limits.TEXT) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    void enter() throws Unreadable {
        if (++depth > Limits.DEPTH) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    void leave() {
        depth--;
    }
}
