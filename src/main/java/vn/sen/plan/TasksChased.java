package vn.sen.plan;

import java.util.List;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * An official letter that reminds of late tasks was drafted.
 *
 * @param letter which one; the same letter is told once
 */
public record TasksChased(AgencyId agency, ChasingId letter, List<TaskId> tasks, PersonId by)
        implements AgencyEvent {

    public TasksChased {
        tasks = List.copyOf(tasks);
    }
}
