package vn.sen.agency.web.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;

/**
 * Where a list of people is handed in.
 *
 * @param refusal why a file was not taken; null before one was sent
 * @param missing words for a form sent without a file
 * @param columns what is understood, in words
 * @param lists those that came in, the last one first
 */
public record RollsPage(
        @Nullable String refusal,
        @Nullable String missing,
        int largestMb,
        String most,
        List<Column> columns,
        List<Line> lists,
        Pages pages) {

    public RollsPage {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
    }

    /** A column and what is written in it. */
    public record Column(String name, String help) {}

    /** A list that came in. */
    public record Line(
            String name, String href, String when, Mark mark, String state, String done) {}
}
