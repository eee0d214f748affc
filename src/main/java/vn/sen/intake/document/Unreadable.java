package vn.sen.intake.document;

import vn.sen.intake.ReadingRefused;

/** Stops the reading of a file at the place where it turns out to be no use. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final ReadingRefused reason;

    public Unreadable(ReadingRefused reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public ReadingRefused reason() {
        return reason;
    }
}
