package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.Remarks;

/** What the one who checks a task does: accepts it, or gives it back with words. */
@Service
public class CheckTask {

    private final TaskShelf shelf;
    private final ChainReactions chains;
    private final Remarks remarks;

    CheckTask(TaskShelf shelf, ChainReactions chains, Remarks remarks) {
        this.shelf = shelf;
        this.chains = chains;
        this.remarks = remarks;
    }

    /** Accepts the work; what is counted from it begins to run. */
    @Transactional
    public Outcome<TaskId> accept(Actor by, TaskId id) {
        return shelf.take(id)
                .then(task -> task.accepted(by, shelf.today()).map(after -> keep(by, task, after)));
    }

    private TaskId keep(Actor by, Task before, Task after) {
        shelf.keep(after);
        List<Task> followed = chains.finished(after);
        shelf.note(by, before.capacityOfAccepter(by), "task.accepted", before, after);
        shelf.followed(followed);
        return after.id();
    }

    /** Gives the work back. */
    @Transactional
    public Outcome<TaskId> sendBack(Actor by, TaskId id, String words) {
        if (words.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        return shelf.take(id)
                .then(task -> task.returned(by).map(after -> giveBack(by, task, after, words)));
    }

    private TaskId giveBack(Actor by, Task before, Task after, String words) {
        Capacity in = before.capacityOfAccepter(by);
        remarks.say(after.id(), Remark.Kind.RETURNED, words, by.person(), in);
        return shelf.keep(by, in, "task.returned", before, after);
    }
}
