package vn.sen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan. Its deadlines are not handed over: they are read from the words of {@code
 * timing} and {@code content} whenever they are shown.
 *
 * @param timing the whole cell that says when, as corrected for reading; null where it is empty
 * @param notes cells of other columns, each with its heading
 */
public record DraftItem(
        DraftLabel label,
        DraftValue content,
        @Nullable DraftValue timing,
        List<DraftPart> parts,
        List<DraftValue> outputs,
        DraftActivities activities,
        List<DraftValue> notes) {

    public DraftItem {
        parts = List.copyOf(parts);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
    }
}
