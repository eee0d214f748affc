package vn.sen.plan.web.posted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * A sheet to be printed.
 *
 * @param agency at its head
 * @param span which days it is about, in words
 * @param made when it was made, in words
 * @param tabs its views; none where it has one only
 * @param ways to the days before and after
 */
public record PostedPage(
        String agency,
        String title,
        String span,
        String made,
        List<Tab> tabs,
        Ways ways,
        List<Group> groups,
        Pages pages) {

    public PostedPage {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }

    /**
     * Other sheets.
     *
     * @param units to choose one of; none on a sheet of the whole agency
     * @param periods to choose one of
     */
    public record Ways(
            String before, String after, String now, List<Option> units, List<Option> periods) {

        public Ways {
            units = List.copyOf(units);
            periods = List.copyOf(periods);
        }
    }

    /**
     * Lines under one heading.
     *
     * @param href a sheet of its own; null where there is none
     */
    public record Group(String title, boolean late, @Nullable String href, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** A task on the sheet. */
    public record Line(
            String when,
            String title,
            String href,
            String who,
            Mark mark,
            @Nullable String state) {}
}
