package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * A list of tasks with its filters, which all stand in the address.
 *
 * @param query what was searched for
 * @param kept the other filters, sent along with a search
 * @param empty what to say where the list has no line
 */
public record TaskListPage(
        String title,
        String facts,
        List<Tab> tabs,
        List<Chip> chips,
        @Nullable String query,
        List<Kept> kept,
        List<Line> lines,
        Pages pages,
        Empty empty) {

    public TaskListPage {
        tabs = List.copyOf(tabs);
        chips = List.copyOf(chips);
        kept = List.copyOf(kept);
        lines = List.copyOf(lines);
    }

    public record Kept(String name, String value) {}

    public record Empty(String title, String text) {}

    /**
     * One task.
     *
     * @param due null for work without a day
     * @param words the plan's words of time, shown where there is no day
     * @param inPlaceOf who is away, where it is the viewer's turn for him
     */
    public record Line(
            String no,
            String title,
            String href,
            String doer,
            @Nullable Due due,
            @Nullable String words,
            Mark mark,
            @Nullable String word,
            boolean late,
            @Nullable String inPlaceOf) {}
}
