package vn.sen.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Passage;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Month;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.StoredFile;
import vn.sen.web.ui.Tab;
import vn.sen.web.ui.UnitPart;
import vn.sen.web.ui.ribbon.Ribbon;

/**
 * A plan at work.
 *
 * @param say how things stand, from data
 * @param closing null while it runs, and where nothing was left open
 * @param issue where number and date are entered; null where they are or the viewer may not
 * @param band null where another view is wanted
 * @param month null where another view is wanted
 * @param table null beside the month
 * @param about null where several plans are shown
 * @param beside the plans of the same year, and all of them; none where there is only one
 */
public record YearPage(
        String path,
        String title,
        String crumb,
        String say,
        Mark mark,
        String state,
        String facts,
        @Nullable Closing closing,
        @Nullable String issue,
        List<Tab> views,
        Bar bar,
        @Nullable Band band,
        @Nullable Month month,
        @Nullable Table table,
        @Nullable About about,
        List<Tab> beside) {

    public YearPage {
        beside = List.copyOf(beside);
        views = List.copyOf(views);
    }

    /**
     * What ribbon, month and table are asked alike.
     *
     * @param kept sent along with the words
     */
    public record Bar(String words, List<Address.Kept> kept, Listing.Menu units, List<Chip> chips) {

        public Bar {
            kept = List.copyOf(kept);
            chips = List.copyOf(chips);
        }
    }

    /** The lines of the year's ribbon, a page of them. */
    public record Band(Ribbon ribbon, Pages pages) {}

    /** How it ended before its work was done. */
    public record Closing(String title, String reason) {}

    /** The list under the ribbon: tasks, or what has no day yet. */
    public record Table(
            List<Tab> filters,
            List<TaskLine> tasks,
            List<WaitingLine> waiting,
            Pages pages,
            String none) {

        public Table {
            filters = List.copyOf(filters);
            tasks = List.copyOf(tasks);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * One task.
     *
     * @param plan what its plan is called, where there are several; else empty
     */
    public record TaskLine(
            String no,
            String plan,
            String title,
            String href,
            String doer,
            @Nullable Due due,
            String outputs,
            Mark mark,
            @Nullable String state,
            boolean late,
            List<UnitPart> shares) {}

    /**
     * A clause that waits.
     *
     * @param event where it is said that it happened; null where that cannot be or the viewer may
     *     not
     * @param date where it gets a day
     * @param happened when it happened so far
     */
    public record WaitingLine(
            String anchor,
            String no,
            String title,
            String words,
            String reason,
            Mark mark,
            @Nullable String event,
            @Nullable String date,
            List<String> happened) {

        public WaitingLine {
            happened = List.copyOf(happened);
        }
    }

    /**
     * What stands around the table of the document, its file.
     *
     * @param history address of what was done with the plan
     * @param amendments address of its changes; null where it is not running
     * @param recount where days are counted anew; null where the viewer may not
     * @param give where rows are handed down to agencies below; null where the viewer may not
     * @param named where it is said what the plan is of; null where the viewer may not
     */
    public record About(
            List<Passage> passages,
            @Nullable StoredFile source,
            String history,
            @Nullable String amendments,
            @Nullable String effect,
            @Nullable String close,
            @Nullable String recount,
            @Nullable String give,
            @Nullable Named named) {

        /** What the plan is of, and where that is said otherwise. */
        public record Named(Field field, String action) {}

        public About {
            passages = List.copyOf(passages);
        }
    }
}
