package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.NewTasks;
import vn.sen.plan.store.PlanRows;
import vn.sen.plan.store.TaskQueries;
import vn.sen.plan.store.TaskRows;
import vn.sen.trail.Act;
import vn.sen.web.NotFound;

/**
 * Takes tasks of running plans to be worked on, and keeps them, with their trail and their news.
 */
@Component
class TaskShelf {

    private final TaskRows tasks;
    private final NewTasks births;
    private final TaskQueries queries;
    private final PlanRows plans;
    private final PlanTrail trail;
    private final News news;
    private final Clock clock;

    TaskShelf(
            TaskRows tasks,
            NewTasks births,
            TaskQueries queries,
            PlanRows plans,
            PlanTrail trail,
            News news,
            Clock clock) {
        this.tasks = tasks;
        this.births = births;
        this.queries = queries;
        this.plans = plans;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Task look(TaskId id) {
        return tasks.findById(id).orElseThrow(NotFound::new);
    }

    /** The task; refused where its plan is not or no more running. */
    Outcome<Task> take(TaskId id) {
        Task task = look(id);
        return isRunning(task.source().planId())
                ? Outcome.done(task)
                : Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
    }

    /** The same, and nobody else acts on it until the transaction ends. */
    Outcome<Task> hold(TaskId id) {
        if (queries.hold(id).isEmpty()) {
            throw new NotFound();
        }
        return take(id);
    }

    boolean isRunning(PlanId plan) {
        return plans.findById(plan).filter(each -> each.state().isRunning()).isPresent();
    }

    Task keep(Task task) {
        return tasks.save(task);
    }

    /** Tasks that were just made, however many, with one statement. */
    List<Task> keepNew(List<Task> made) {
        return births.insert(made);
    }

    TaskId keep(Actor by, @Nullable Role as, String what, Task before, Task after) {
        return keep(by, Capacity.own(as), what, before, after);
    }

    TaskId keep(Actor by, Capacity in, String what, Task before, Task after) {
        if (!before.equals(after)) {
            tasks.save(after);
            note(by, in, what, before, after);
        }
        return after.id();
    }

    /** Work that follows by itself from other work was opened. */
    void followed(List<Task> opened) {
        opened(PlanTrail.Doing.ofTheProgram("task.opened"), opened);
    }

    void opened(PlanTrail.Doing doing, List<Task> opened) {
        trail.opened(doing, opened);
        news.opened(opened);
    }

    /** What became of a task, for the trail and for whoever listens. */
    void note(Actor by, @Nullable Role as, String what, Task before, Task after) {
        note(by, Capacity.own(as), what, before, after);
    }

    void note(Actor by, Capacity in, String what, Task before, Task after) {
        trail.record(List.of(act(new PlanTrail.Doing(by, in, what), before, after)));
        news.moved(by, before, after);
    }

    /** Tasks went from one person to another; nothing else changed. */
    void passedOn(Actor by, Capacity in, List<Moved> moved) {
        PlanTrail.Doing doing = new PlanTrail.Doing(by, in, "task.passed-on");
        trail.record(moved.stream().map(each -> act(doing, each.before(), each.after())).toList());
    }

    private static Act act(PlanTrail.Doing doing, Task before, Task after) {
        Map<String, String> was = values(before);
        Map<String, String> now = values(after);
        Map<String, String> same = new HashMap<>(was);
        same.entrySet().retainAll(now.entrySet());
        was.entrySet().removeAll(same.entrySet());
        now.entrySet().removeAll(same.entrySet());
        return PlanTrail.ofTask(doing, after.id(), was, now);
    }

    private static Map<String, String> values(Task task) {
        Map<String, String> values = new HashMap<>();
        values.put("state", task.state().name());
        values.put("done", text(task.progress().doneOn()));
        values.put("due", text(task.schedule().due()));
        values.put("doer", text(task.hands().doerPerson()));
        values.put("accepter", text(task.hands().acceptPerson()));
        return values;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
