package vn.sen.intake.document;

import vn.sen.intake.ReadingRefused;

/** Counts what a document costs while it is read. */
public final class Budget {
    private int rows;
    private int cells;
    private int text;
    private int depth;

    public void row() throws Unreadable {
        if (++rows > Limits.TABLE_ROWS) {
            throw new Unreadable(ReadingRefused.TOO_MANY_ROWS);
        }
    }

    public void cell() throws Unreadable {
        if (++cells > Limits.CELLS) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    public void text(int length) throws Unreadable {
        text += length;
        if (text > Limits.TEXT) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    public void enter() throws Unreadable {
        if (++depth > Limits.DEPTH) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
    }

    public void leave() {
        depth--;
    }
}
