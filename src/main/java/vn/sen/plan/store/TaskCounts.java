package vn.sen.plan.store;

import java.util.List;
import vn.sen.plan.domain.PlanLabels;

/**
 * How many tasks of a list there are in each plight.
 *
 * @param toCheck whether any, of whatever list, waits for the viewer to accept it
 * @param plans all that run
 */
public record TaskCounts(
        int everything,
        int unfinished,
        int late,
        int undated,
        int submitted,
        boolean toCheck,
        List<PlanLabels.Named> plans) {

    public TaskCounts {
        plans = List.copyOf(plans);
    }
}
