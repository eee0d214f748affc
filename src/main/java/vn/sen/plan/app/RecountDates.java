package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Recount;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.StaleVersion;

/**
 * Counts the days of open work anew after the calendar has changed: a notice on holidays often
 * comes in the middle of the year. Nothing changes before somebody has seen the old and the new day
 * and said yes.
 */
@Service
public class RecountDates {

    private final PlanShelf plans;
    private final TaskShelf shelf;
    private final Recounts recounts;
    private final TaskQueries tasks;
    private final TaskLines lines;

    RecountDates(
            PlanShelf plans,
            TaskShelf shelf,
            Recounts recounts,
            TaskQueries tasks,
            TaskLines lines) {
        this.plans = plans;
        this.shelf = shelf;
        this.recounts = recounts;
        this.tasks = tasks;
        this.lines = lines;
    }

    /** A task whose day is another one, and who does it. */
    public record Shown(Who doer, Recount.Changed changed) {}

    /** The tasks whose day is another one by the calendar of today, by their old day. */
    @Transactional(readOnly = true)
    public List<Shown> changed(PlanId id) {
        List<TaskLine> all = lines.of(tasks.ofPlan(id), lines.day());
        Map<TaskId, Who> doers =
                all.stream().collect(Collectors.toMap(each -> each.task().id(), TaskLine::doer));
        return recounts
                .of(plans.look(id))
                .changed(all.stream().map(TaskLine::task).toList())
                .stream()
                .map(each -> new Shown(Objects.requireNonNull(doers.get(each.task().id())), each))
                .toList();
    }

    private List<Recount.Changed> changed(Plan plan) {
        return recounts.of(plan)
                .changed(tasks.ofPlan(plan.id()).stream().map(TaskQueries.Line::task).toList());
    }

    /**
     * Gives tasks their new days. One that has passed by now is asked for.
     *
     * @param chosen the tasks with the new days as they were shown
     * @throws StaleVersion where the calendar or a task has changed since
     */
    @Transactional
    public Outcome<Integer> apply(Actor by, PlanId id, Map<TaskId, LocalDate> chosen) {
        Plan plan = plans.take(id);
        if (!plan.state().isRunning()) {
            return Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
        }
        Map<TaskId, Recount.Changed> now = byTask(changed(plan));
        chosen.forEach((task, day) -> keep(by, Optional.ofNullable(now.get(task)), day));
        return Outcome.done(chosen.size());
    }

    private static Map<TaskId, Recount.Changed> byTask(List<Recount.Changed> changed) {
        return changed.stream()
                .collect(Collectors.toMap(each -> each.task().id(), Function.identity()));
    }

    private void keep(Actor by, Optional<Recount.Changed> changed, LocalDate shown) {
        Recount.Changed now =
                changed.filter(each -> each.now().due().equals(shown))
                        .orElseThrow(StaleVersion::new);
        shelf.keep(
                by,
                PlanPermission.SET_DATE.roleOf(by),
                "task.recounted",
                now.task(),
                now.task().recounted(now.now(), shelf.today()));
    }
}
