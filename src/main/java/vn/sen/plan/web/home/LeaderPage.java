package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Chip;

/**
 * The home of a leader: what waits for a decision, what is late, how the year stands.
 *
 * @param year null without a plan in force
 * @param units what each unit has done and owes
 * @param guide what is left of the first steps; null where that is nothing, or put away
 * @param plans a filter for each plan of the year, where there are several
 */
public record LeaderPage(
        Say say,
        String facts,
        Matter.@Nullable Act first,
        List<Paper> papers,
        HomePage.Matters late,
        HomePage.@Nullable YearSheet year,
        UnitsYear units,
        List<Chip> plans,
        @Nullable Guide guide) {

    public LeaderPage {
        papers = List.copyOf(papers);
        plans = List.copyOf(plans);
    }

    /**
     * Something to be decided.
     *
     * @param deed the verb that leads to it
     */
    public record Paper(String title, String text, String href, String deed) {}
}
