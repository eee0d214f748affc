package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.UnitView;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanLabels;
import vn.sen.plan.store.TaskCounts;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.store.TaskQueries;

/** Lists of tasks of the running plans: mine, my unit's, the late ones, those of a quarter. */
@Service
@Transactional(readOnly = true)
public class SeeTasks {

    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Directory directory;

    SeeTasks(TaskQueries tasks, TaskLines lines, Directory directory) {
        this.tasks = tasks;
        this.directory = directory;
        this.lines = lines;
    }

    /**
     * A page of a list.
     *
     * @param total how many there are on all pages
     * @param counts by plight, whatever plight and time the list shows
     * @param units all that are at work, in the agency's order
     * @param plans what the running plans are called, where there are several
     */
    public record TaskList(
            List<TaskLine> lines,
            int total,
            TaskCounts counts,
            List<UnitView> units,
            Map<PlanId, String> plans) {}

    public TaskList list(TaskFilter filter) {
        List<TaskQueries.Line> found = tasks.find(filter);
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        Directory.Names names = directory.names();
        TaskCounts counts = tasks.count(filter);
        Map<PlanId, String> labels = PlanLabels.ofNamed(counts.plans());
        return new TaskList(
                TaskLines.of(found, names, labels, lines.day()),
                total,
                counts,
                names.units(),
                labels);
    }
}
