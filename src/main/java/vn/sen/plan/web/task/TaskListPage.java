package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;

/**
 * A list of tasks; its filters all stand in the address.
 *
 * @param batch what can be done with several at once; null where nothing can
 */
public record TaskListPage(
        String title, String facts, Listing list, List<Line> lines, @Nullable Batch batch) {

    public TaskListPage {
        lines = List.copyOf(lines);
    }

    /**
     * One task.
     *
     * @param plan what its plan is called, where several run; else empty
     * @param due null for work without a day
     * @param words the plan's words of time, shown where there is no day
     * @param more what the columns show that not everybody asks for
     * @param pick null where tasks cannot be chosen
     */
    public record Line(
            String no,
            String plan,
            String title,
            String href,
            String doer,
            @Nullable Due due,
            @Nullable String words,
            Mark mark,
            @Nullable String word,
            boolean late,
            More more,
            @Nullable Pick pick) {}

    /**
     * Days and words, empty where there is none.
     *
     * @param inPlaceOf who is away, where it is the viewer's turn for him
     */
    public record More(
            String opens,
            String outputs,
            String accepter,
            String done,
            @Nullable String inPlaceOf) {}
}
