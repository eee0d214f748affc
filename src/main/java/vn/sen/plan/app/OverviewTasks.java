package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.store.TaskQueries;

/** The tasks of a plan by row. */
@Component
class OverviewTasks {

    private final TaskQueries tasks;
    private final TaskLines lines;

    OverviewTasks(TaskQueries tasks, TaskLines lines) {
        this.tasks = tasks;
        this.lines = lines;
    }

    Map<ItemId, List<TaskLine>> ofPlan(PlanId plan) {
        return lines.of(tasks.ofPlan(plan)).stream()
                .collect(Collectors.groupingBy(each -> each.task().source().itemId()));
    }
}
