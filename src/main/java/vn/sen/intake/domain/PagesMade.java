package vn.sen.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.archive.FileHash;

/**
 * How far the pages of a file are that has none by itself.
 *
 * @param pages the PDF file that was made of it; null until then
 * @param failure key of the reason why none could be made
 */
public record PagesMade(
        FileHash file, Stage stage, @Nullable FileHash pages, @Nullable String failure) {

    /** Where the work stands. */
    public enum Stage {
        WAITING,
        MADE,
        FAILED
    }
}
