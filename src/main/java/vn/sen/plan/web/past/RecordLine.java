package vn.sen.plan.web.past;

import java.util.List;
import vn.sen.web.ui.Mark;

/**
 * A row of a past year.
 *
 * @param asked whether the address names it
 */
public record RecordLine(
        String id,
        String no,
        String content,
        String timing,
        Mark mark,
        String state,
        String outcome,
        String note,
        List<RecordFile> files,
        boolean asked) {

    public RecordLine {
        files = List.copyOf(files);
    }
}
