package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.AgendaDay;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.ribbon.Ribbon;

/**
 * The home of somebody with work to do.
 *
 * @param facts the day, and what is left of the year
 * @param first the act that answers the sentence
 * @param second another, less pressing
 * @param year null without a plan in force
 * @param mine what waits for the one who looks
 * @param others what others owe: the agency's, or the unit's
 * @param guide what is left of the first steps; null where that is nothing, or put away
 * @param plans a filter for each plan of the year, where there are several
 */
public record HomePage(
        Say say,
        String facts,
        Matter.@Nullable Act first,
        Matter.@Nullable Act second,
        @Nullable YearSheet year,
        Matters mine,
        @Nullable Matters others,
        Coming coming,
        List<Chip> plans,
        @Nullable Guide guide) {

    public HomePage {
        plans = List.copyOf(plans);
    }

    /** A list of matters under a title; what to say where there is none. */
    public record Matters(String title, List<Matter> all, String none, @Nullable String more) {

        public Matters {
            all = List.copyOf(all);
        }
    }

    /** The year of the plan in force. */
    public record YearSheet(String title, String note, String href, Ribbon ribbon) {}

    /**
     * What lies ahead: days, and events that have no day.
     *
     * @param more how many more events are waited for
     * @param href where all of them are
     */
    public record Coming(List<AgendaDay> days, List<Waiting> waiting, int more, String href) {

        public Coming {
            days = List.copyOf(days);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * Words of the plan that wait for something to happen.
     *
     * @param href where it is said that it happened; null where the viewer may not
     */
    public record Waiting(String words, String row, @Nullable String href) {}
}
