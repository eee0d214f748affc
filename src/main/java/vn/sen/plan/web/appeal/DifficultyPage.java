package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;

/**
 * What stands in the way of a task.
 *
 * @param task address of the task
 * @param end who answered and when; null while it is open
 * @param answer words of the answer; may be empty
 * @param mayAmend whether the viewer may make an amendment of it
 * @param reply null where the viewer may not answer, or no more
 */
public record DifficultyPage(
        String path,
        String task,
        String title,
        List<Fact> facts,
        String words,
        @Nullable String end,
        String answer,
        @Nullable Field reply,
        boolean mayAmend,
        @Nullable String error) {

    public DifficultyPage {
        facts = List.copyOf(facts);
    }
}
