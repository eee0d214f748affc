package vn.sen.plan.domain;

import java.util.List;
import vn.sen.plan.ItemId;

/**
 * A row of a year before the program was there.
 *
 * @param place in the plan, as addresses name it
 * @param note what is known beside; may be empty
 */
public record PastRow(
        ItemId id,
        int place,
        String no,
        String content,
        String timing,
        PastOutcome outcome,
        String note,
        List<PastFile> files) {

    public PastRow {
        files = List.copyOf(files);
    }
}
