package vn.sen.plan.web.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law and the standard ask that a plan leaves open.
 *
 * @param path of the plan
 * @param say the outcome in one sentence
 * @param canAdd whether proposed rows can be taken in here
 */
public record CheckPage(String path, String title, String say, boolean canAdd, List<Group> groups) {
    public CheckPage {
        groups = List.copyOf(groups);
    }

    /** Findings of one weight. */
    public record Group(String id, String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A finding.
     *
     * @param since the day since when it is asked
     */
    public record Line(
            String id,
            String says,
            String why,
            String source,
            String since,
            @Nullable Proposal proposal) {}

    /** A row that would settle it. */
    public record Proposal(String content, String when, String who, String output) {}
}
