package vn.sen.plan;

import java.util.List;
import java.util.Optional;
import vn.sen.archive.FileHash;

/**
 * The pages of the file that a plan was read from, as they are. What reads the files of plans knows
 * how to show them, and depends on this module, not this one on it.
 */
public interface SourcePages {

    /** All pages; none of a file that has no fixed pages, or that cannot be shown. */
    List<SourcePage> of(FileHash file);

    /** A page as a PNG; nothing where there is none, or where it would cost too much. */
    Optional<byte[]> picture(FileHash file, int number);
}
