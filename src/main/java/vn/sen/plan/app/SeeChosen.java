package vn.sen.plan.app;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.PersonView;
import vn.sen.plan.TaskId;
import vn.sen.plan.store.TaskQueries;

/** Tasks that somebody has chosen, as they are now. */
@Service
@Transactional(readOnly = true)
public class SeeChosen {

    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Directory directory;

    SeeChosen(TaskQueries tasks, TaskLines lines, Directory directory) {
        this.tasks = tasks;
        this.lines = lines;
        this.directory = directory;
    }

    /** The tasks with these keys, whatever their plan; unknown ones are left out. */
    public List<TaskLine> these(Collection<TaskId> ids) {
        return ids.isEmpty()
                ? List.of()
                : TaskLines.of(tasks.of(ids), directory.names(), lines.day());
    }

    /** Those to whom at least one of these tasks can be handed, by name. */
    public List<PersonView> able(List<TaskLine> all) {
        return directory.names().colleagues().stream()
                .filter(person -> all.stream().anyMatch(each -> SeeTask.fits(each.task(), person)))
                .toList();
    }
}
