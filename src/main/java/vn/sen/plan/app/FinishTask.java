package vn.sen.plan.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.RecordRef;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Task;

/** Finishes a task with the record that it asked for. */
@Service
public class FinishTask {

    private final TaskShelf shelf;
    private final KeepEvidence evidence;

    FinishTask(TaskShelf shelf, KeepEvidence evidence) {
        this.shelf = shelf;
        this.evidence = evidence;
    }

    @Transactional
    public Outcome<TaskId> finish(Actor by, TaskId id, RecordRef made, LocalDate doneOn) {
        return shelf.take(id)
                .then(
                        task ->
                                task.submitted(by, doneOn, shelf.today(), true)
                                        .map(after -> finish(by, made, task, after)));
    }

    private TaskId finish(Actor by, RecordRef made, Task before, Task after) {
        evidence.addRecord(by, before, made);
        return shelf.keep(by, before.capacityOfDoer(by), "task.submitted", before, after);
    }
}
