package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * Those who advise or help on the row of a task, each with what it gave.
 *
 * @param summary how many gave
 * @param give where the viewer says what his party gave; null where he is of none
 * @param open what is said where the work is handed in; null where all gave
 */
public record SharesSheet(
        String summary, List<Line> lines, @Nullable String give, @Nullable String open) {

    public SharesSheet {
        lines = List.copyOf(lines);
    }

    /** A party, its part, its state. */
    public record Line(String name, String part, Mark mark, String state, List<Gift> gifts) {

        public Line {
            gifts = List.copyOf(gifts);
        }
    }

    /**
     * Something given.
     *
     * @param file where it is; null without one
     * @param link null without one
     */
    public record Gift(
            String meta,
            String words,
            @Nullable String file,
            String fileName,
            @Nullable String link) {}
}
