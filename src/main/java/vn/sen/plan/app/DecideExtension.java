package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ExtensionStore;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/**
 * Decides on a request for more time: the one who accepts the work does, the leader, or the
 * secretary, and nobody on his own. What is granted moves the day of this doer alone: what must be
 * ready before that day keeps its own, and what follows is counted from the day the work is done.
 */
@Service
public class DecideExtension {

    private final TaskShelf shelf;
    private final ExtensionStore store;
    private final PlanTrail trail;
    private final News news;
    private final Texts texts;
    private final Clock clock;

    DecideExtension(
            TaskShelf shelf,
            ExtensionStore store,
            PlanTrail trail,
            News news,
            Texts texts,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.trail = trail;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Grants time until a day, the one that was asked for or another.
     *
     * @param words to go with it; may be empty
     */
    @Transactional
    public Outcome<TaskId> grant(Actor by, ExtensionId id, LocalDate until, String words) {
        return decide(
                id,
                task -> {
                    Extension extension = find(id);
                    Extension.Settled how = settled(by, task, until, words);
                    return extension
                            .granted(how)
                            .then(
                                    granted ->
                                            task.extended(
                                                            by,
                                                            until,
                                                            shelf.today(),
                                                            step(extension, task, until))
                                                    .map(
                                                            after ->
                                                                    keep(
                                                                            by, granted, how, task,
                                                                            after)));
                });
    }

    private String step(Extension extension, Task task, LocalDate until) {
        LocalDate due = task.schedule().due();
        return texts.kept(
                "plan.extension.step",
                due == null ? "" : texts.date(due),
                texts.date(until),
                extension.asked().reason());
    }

    private TaskId keep(
            Actor by, Extension granted, Extension.Settled how, Task before, Task after) {
        store.settle(granted, how);
        shelf.keep(after);
        news.decided(by, before, granted, how.granted());
        trail.task(
                new PlanTrail.Doing(by, capacity(by, before), "task.extended"),
                after.id(),
                Map.of("due", String.valueOf(before.schedule().due())),
                Map.of(
                        "due", String.valueOf(after.schedule().due()),
                        "extension", granted.id().toString()));
        return after.id();
    }

    /** Leaves the day as it is, with words for the one who asked. */
    @Transactional
    public Outcome<TaskId> refuse(Actor by, ExtensionId id, String words) {
        return decide(
                id,
                task -> {
                    Extension.Settled how = settled(by, task, null, words);
                    return task.decidable(by)
                            .then(same -> find(id).refused(how))
                            .map(refused -> keep(by, refused, how, task));
                });
    }

    private TaskId keep(Actor by, Extension refused, Extension.Settled how, Task task) {
        store.settle(refused, how);
        news.decided(by, task, refused, null);
        trail.task(
                new PlanTrail.Doing(by, capacity(by, task), "task.extension-refused"),
                task.id(),
                Map.of(),
                Map.of("extension", refused.id().toString()));
        return task.id();
    }

    /** One decision after the other: the request is read once the task is held. */
    private Outcome<TaskId> decide(ExtensionId id, Function<Task, Outcome<TaskId>> decision) {
        return shelf.hold(find(id).task()).then(decision);
    }

    private Extension.Settled settled(
            Actor by, Task task, @Nullable LocalDate granted, String words) {
        return new Extension.Settled(
                granted, words, by.person(), capacity(by, task).as(), clock.instant());
    }

    private static Capacity capacity(Actor by, Task task) {
        Capacity accepting = task.capacityOfAccepter(by);
        return accepting.as() == null && by.holds(Role.ISO_SECRETARY)
                ? Capacity.own(Role.ISO_SECRETARY)
                : accepting;
    }

    private Extension find(ExtensionId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
