package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home of a leader: what waits for a decision, what is late, how the year stands.
 *
 * @param year null without a plan in force
 * @param units what each unit has done and owes
 */
public record LeaderPage(
        Say say,
        String facts,
        Matter.@Nullable Act first,
        List<Paper> papers,
        HomePage.Matters late,
        HomePage.@Nullable YearSheet year,
        UnitsYear units) {

    public LeaderPage {
        papers = List.copyOf(papers);
    }

    /**
     * Something to be decided.
     *
     * @param deed the verb that leads to it
     */
    public record Paper(String title, String text, String href, String deed) {}
}
