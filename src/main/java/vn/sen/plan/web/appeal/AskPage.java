package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;

/**
 * Asking for more time.
 *
 * @param task address of the task
 */
public record AskPage(
        String task,
        String title,
        List<Fact> facts,
        Field day,
        Field reason,
        Field link,
        Field file,
        @Nullable String error) {

    public AskPage {
        facts = List.copyOf(facts);
    }
}
