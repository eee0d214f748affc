package vn.sen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.archive.FileHash;

/**
 * Where the draft comes from.
 *
 * @param file the document, already in the archive; null for a plan entered by hand
 * @param doubts about the plan as a whole
 * @param unread words of the document that nothing was made of
 */
public record DraftOrigin(
        @Nullable FileHash file,
        @Nullable String fileName,
        List<DraftDoubt> doubts,
        List<DraftSource> unread) {

    public DraftOrigin {
        doubts = List.copyOf(doubts);
        unread = List.copyOf(unread);
    }
}
