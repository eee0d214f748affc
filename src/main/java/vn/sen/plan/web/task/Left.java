package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the last act on several tasks refused, and why. */
public record Left(String title, List<Refused> all) {

    public Left {
        all = List.copyOf(all);
    }

    /**
     * Why a task was refused.
     *
     * @param pick null where the task stands in the list, chosen
     */
    public record Refused(String title, String href, String why, @Nullable Pick pick) {}
}
