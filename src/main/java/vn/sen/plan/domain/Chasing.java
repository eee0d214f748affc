package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.ChasingId;
import vn.sen.plan.TaskId;

/**
 * An official letter that reminds of late work.
 *
 * @param day on which the work was late
 */
public record Chasing(
        ChasingId id,
        LocalDate day,
        String subject,
        List<TaskId> tasks,
        PersonId by,
        @Nullable Role as,
        Instant at) {

    public Chasing {
        tasks = List.copyOf(tasks);
    }
}
