package vn.sen.plan;

import java.util.Optional;
import vn.sen.archive.FileHash;

/**
 * The pages of the file that a plan was read from, as they are. What reads the files of plans knows
 * how to show them, and depends on this module, not this one on it.
 */
public interface SourcePages {

    /** Whether files that are named so can be shown by their pages here. */
    boolean shows(String fileName);

    /** All pages, or why there are none; nobody waits until they are made. */
    SourceSight of(FileHash file);

    /** A page as a PNG; nothing where there is none, or where it would cost too much. */
    Optional<byte[]> picture(FileHash file, int number);

    /** Makes the pages anew, where they could not be made. */
    void again(FileHash file);
}
