package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;

/**
 * What follows from an approval: work that is counted back from the year's dates, and the trail.
 */
@Component
class Approved {

    private final ChainReactions chains;
    private final PlanTrail trail;

    Approved(ChainReactions chains, PlanTrail trail) {
        this.chains = chains;
        this.trail = trail;
    }

    /**
     * Follows an approval.
     *
     * @param awaited the rows that others are counted from
     */
    void follow(Actor by, Plan before, Plan after, List<TaskMaker.Made> made, Set<ItemId> awaited) {
        int count = made.stream().mapToInt(each -> each.tasks().size()).sum();
        for (TaskMaker.Made each : made) {
            if (awaited.contains(each.clause().itemId())) {
                count += cause(each).map(chains::dated).map(List::size).orElse(0);
            }
        }
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.APPROVE_PLAN, "plan.approved"),
                after.id(),
                Map.of("state", before.state().name()),
                Map.of(
                        "state", after.state().name(),
                        "submission", Integer.toString(after.submission()),
                        "tasks", Integer.toString(count),
                        "issued", Objects.toString(after.course().issuedOn(), "")));
    }

    /** Nothing is to be prepared for work that was done or given up before. */
    private static Optional<ChainReactions.Cause> cause(TaskMaker.Made made) {
        return made.tasks().stream()
                .filter(each -> each.state() == TaskState.OPEN)
                .findFirst()
                .flatMap(each -> cause(made, each));
    }

    private static Optional<ChainReactions.Cause> cause(TaskMaker.Made made, Task task) {
        String what = (task.name().title() + " " + task.name().label()).strip();
        return Optional.ofNullable(task.schedule().due())
                .map(
                        due ->
                                new ChainReactions.Cause(
                                        made.clause(), task.source().originId(), what, due));
    }
}
