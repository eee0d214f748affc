package vn.sen.plan.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import vn.sen.plan.ItemId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Task;

/** The tasks of the agency at work. */
public interface TaskRows extends ListCrudRepository<Task, TaskId> {

    /** The tasks of one occurrence or event, one for each doer. */
    List<Task> findBySourceClauseIdAndSourceOriginId(ClauseId clause, UUID origin);

    List<Task> findBySourceItemId(ItemId item);
}
