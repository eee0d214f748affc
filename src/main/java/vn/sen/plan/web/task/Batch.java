package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with several tasks of a list at once.
 *
 * @param whole the list with all of this page chosen, for those without script
 * @param left those that the last act refused, null where it refused none
 */
public record Batch(List<Act> acts, String whole, @Nullable Left left) {

    public Batch {
        acts = List.copyOf(acts);
    }

    /** An act on several tasks: its words, its icon, where it is sent. */
    public record Act(String text, String icon, String action, String kind) {}
}
