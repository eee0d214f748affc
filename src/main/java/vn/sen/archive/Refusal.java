package vn.sen.archive;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why a file is not kept. */
public enum Refusal implements Reason {
    EMPTY,
    /** More than {@link Archive#LARGEST} bytes. */
    TOO_LARGE,
    /** A program or script, whatever its name. */
    EXECUTABLE,
    /** An office file that carries macros. */
    MACROS,
    /** An office file closed by a password. */
    ENCRYPTED,
    /** Begins like a kind we know, but cannot be read as one. */
    DAMAGED,
    NOT_ALLOWED,
    DISK_FULL;

    @Override
    public String key() {
        return "archive.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
