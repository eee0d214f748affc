package vn.sen.plan.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

/** Does an act on a task as somebody saw it, one act after the other. */
@Service
public class AsSeen {

    private final TaskQueries tasks;

    AsSeen(TaskQueries tasks) {
        this.tasks = tasks;
    }

    /**
     * Holds the task until the act is done.
     *
     * @param version as it was seen; null where the act does not depend on it
     * @throws StaleVersion if it was changed since
     */
    @Transactional
    public <T> Outcome<T> act(TaskId id, @Nullable Integer version, Supplier<Outcome<T>> act) {
        int now = tasks.hold(id).orElseThrow(NotFound::new);
        if (version != null && version != now) {
            throw new StaleVersion();
        }
        return act.get();
    }

    /**
     * The same as one of many: what goes wrong with it is undone by itself, also within an act that
     * goes on.
     */
    @Transactional(propagation = Propagation.NESTED)
    public <T> Outcome<T> actApart(TaskId id, @Nullable Integer version, Supplier<Outcome<T>> act) {
        return act(id, version, act);
    }
}
