package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, a role or a person with late work.
 *
 * @param key the party as one word
 * @param tasks the longest late first; at least one
 * @param chasedOn when a letter last reminded of one of them; null where none did
 */
public record LatePlace(String key, Who who, List<TaskLine> tasks, @Nullable LocalDate chasedOn) {

    public LatePlace {
        tasks = List.copyOf(tasks);
    }

    /** Working days that the latest is late. */
    public int days() {
        return tasks.getFirst().standing().days();
    }
}
