package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.store.TaskCounts;
import vn.sen.plan.store.TaskFilter;
import vn.sen.plan.store.TaskQueries;

/** Lists of tasks of the running plans: mine, my unit's, the late ones, those of a quarter. */
@Service
@Transactional(readOnly = true)
public class SeeTasks {

    private final TaskQueries tasks;
    private final TaskLines lines;

    SeeTasks(TaskQueries tasks, TaskLines lines) {
        this.tasks = tasks;
        this.lines = lines;
    }

    /**
     * A page of a list.
     *
     * @param total how many there are on all pages
     * @param counts by plight, whatever plight and time the list shows
     */
    public record TaskList(List<TaskLine> lines, int total, TaskCounts counts) {}

    public TaskList list(TaskFilter filter) {
        List<TaskQueries.Line> found = tasks.find(filter);
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new TaskList(lines.of(found, lines.day()), total, tasks.count(filter));
    }
}
