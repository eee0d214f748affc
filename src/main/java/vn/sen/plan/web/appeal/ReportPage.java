package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * Reporting what stands in the way.
 *
 * @param task address of the task
 */
public record ReportPage(
        String task,
        String title,
        Field words,
        Field proposal,
        List<Option> proposals,
        Field day,
        Field unit,
        List<Option> units,
        @Nullable String error) {

    public ReportPage {
        proposals = List.copyOf(proposals);
        units = List.copyOf(units);
    }
}
