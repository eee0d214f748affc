package vn.sen.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.app.TaskTitles;
import vn.sen.plan.store.WorkQueries;

/** What is owed in the agency at work, for modules that remind of it or show it elsewhere. */
@Service
@Transactional(readOnly = true)
public class Workload {

    private final WorkQueries queries;
    private final TaskTitles titles;

    Workload(WorkQueries queries, TaskTitles titles) {
        this.queries = queries;
        this.titles = titles;
    }

    /** All tasks of running plans that are neither accepted nor cancelled. */
    public List<OpenWork> unfinished() {
        return titled(queries.unfinished());
    }

    /** These tasks as they are now, whatever their plan; unknown ones are left out. */
    public List<OpenWork> of(Collection<TaskId> tasks) {
        return tasks.isEmpty() ? List.of() : titled(queries.of(tasks));
    }

    /** The tasks, done ones among them, that are or were due on a day or later. */
    public List<OpenWork> dueFrom(LocalDate first) {
        return titled(queries.dueFrom(first));
    }

    private List<OpenWork> titled(List<WorkQueries.Line> lines) {
        return lines.stream().map(this::titled).toList();
    }

    private OpenWork titled(WorkQueries.Line line) {
        OpenWork work = line.untitled();
        return work.called(titles.title(work.title(), line.label(), line.ofAnEvent()));
    }
}
