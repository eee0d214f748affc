package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ExtensionStore;
import vn.sen.web.NotFound;

/** A doer asks for more time, once at a time for a task, and may take it back. */
@Service
public class AskExtension {

    private final TaskShelf shelf;
    private final ExtensionStore store;
    private final KeepProof proofs;
    private final PlanTrail trail;
    private final News news;
    private final Clock clock;

    AskExtension(
            TaskShelf shelf,
            ExtensionStore store,
            KeepProof proofs,
            PlanTrail trail,
            News news,
            Clock clock) {
        this.shelf = shelf;
        this.proofs = proofs;
        this.store = store;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ExtensionId> ask(Actor by, TaskId id, ExtensionRequest request) {
        if (request.reason().isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        return shelf.hold(id)
                .then(task -> task.extendable(by, request.until(), shelf.today()))
                .then(
                        task ->
                                store.isOpen(id)
                                        ? Outcome.refused(PlanRefusal.EXTENSION_OPEN)
                                        : ask(by, task, request));
    }

    private Outcome<ExtensionId> ask(Actor by, Task task, ExtensionRequest request) {
        LocalDate due = task.schedule().due();
        if (due == null) {
            return Outcome.refused(PlanRefusal.NO_DAY_TO_EXTEND);
        }
        return proofs.keep(request.link(), request.upload())
                .map(
                        proof ->
                                new Extension.Asked(
                                        due,
                                        request.until(),
                                        request.reason(),
                                        proof,
                                        by.person(),
                                        task.roleOfDoer(by),
                                        clock.instant()))
                .map(asked -> keep(by, task.capacityOfDoer(by), Extension.asked(task.id(), asked)));
    }

    private ExtensionId keep(Actor by, Capacity in, Extension extension) {
        store.keep(extension);
        news.asked(by, extension);
        trail.task(
                new PlanTrail.Doing(by, in, "task.extension-asked"),
                extension.task(),
                Map.of(),
                Map.of(
                        "extension", extension.id().toString(),
                        "asked", extension.asked().until().toString()));
        return extension.id();
    }

    /** Takes a request back that nobody has decided on. */
    @Transactional
    public Outcome<TaskId> withdraw(Actor by, ExtensionId id) {
        TaskId task = find(id).task();
        return shelf.hold(task).then(held -> withdraw(by, find(id), held));
    }

    private Outcome<TaskId> withdraw(Actor by, Extension extension, Task task) {
        Extension.Settled how =
                new Extension.Settled(null, "", by.person(), task.roleOfDoer(by), clock.instant());
        return extension
                .withdrawn(by, how)
                .map(
                        after -> {
                            store.settle(after, how);
                            trail.task(
                                    new PlanTrail.Doing(by, how.as(), "task.extension-withdrawn"),
                                    after.task(),
                                    Map.of(),
                                    Map.of("extension", after.id().toString()));
                            return after.task();
                        });
    }

    private Extension find(ExtensionId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
