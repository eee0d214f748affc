package vn.sen.plan;

import java.util.List;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyEvent;

/**
 * Work of one plan began to be owed: for its year at approval, or after an event.
 *
 * @param tasks at least one, none of them done before
 */
public record TasksOpened(AgencyId agency, PlanId plan, List<TaskId> tasks) implements AgencyEvent {

    public TasksOpened {
        tasks = List.copyOf(tasks);
    }
}
