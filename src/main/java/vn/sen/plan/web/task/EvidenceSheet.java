package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.StoredFile;

/**
 * What shows that the work was done.
 *
 * @param drop where files are added; null where the viewer may add none
 */
public record EvidenceSheet(List<Piece> pieces, @Nullable Drop drop) {

    public EvidenceSheet {
        pieces = List.copyOf(pieces);
    }

    /**
     * A file or a link.
     *
     * @param withdraw where to take it back, null when that is not the viewer's to do
     */
    public record Piece(StoredFile file, boolean link, @Nullable String withdraw) {}

    /**
     * Where evidence is added.
     *
     * @param linkFailed shows the form for links, which is folded otherwise
     */
    public record Drop(Field files, Field linkName, Field linkAddress, boolean linkFailed) {}
}
