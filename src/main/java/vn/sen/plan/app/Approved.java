package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;

/**
 * What follows from an approval: work that is counted back from the year's dates, the trail and the
 * news.
 */
@Component
class Approved {

    private final ChainReactions chains;
    private final PlanTrail trail;
    private final TaskShelf shelf;
    private final News news;

    Approved(ChainReactions chains, PlanTrail trail, TaskShelf shelf, News news) {
        this.chains = chains;
        this.trail = trail;
        this.shelf = shelf;
        this.news = news;
    }

    /**
     * Follows an approval.
     *
     * @param awaited the rows that others are counted from
     */
    void follow(Actor by, Plan before, Plan after, List<TaskMaker.Made> made, Set<ItemId> awaited) {
        List<Task> own = made.stream().flatMap(each -> each.tasks().stream()).toList();
        List<Task> chained =
                made.stream()
                        .filter(each -> awaited.contains(each.clause().itemId()))
                        .flatMap(this::chained)
                        .toList();
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.APPROVE_PLAN, "plan.approved"),
                after.id(),
                Map.of("state", before.state().name()),
                Map.of(
                        "state", after.state().name(),
                        "submission", Integer.toString(after.submission()),
                        "tasks", Integer.toString(own.size() + chained.size()),
                        "issued", Objects.toString(after.course().issuedOn(), "")));
        news.approved(by, after);
        shelf.opened(PlanTrail.Doing.of(by, PlanPermission.APPROVE_PLAN, "task.opened"), own);
        shelf.followed(chained);
    }

    /** What is counted back from work to come, or on from work that was done before. */
    private Stream<Task> chained(TaskMaker.Made made) {
        List<Task> ahead = cause(made).map(chains::dated).orElse(List.of());
        Stream<Task> behind =
                made.tasks().stream()
                        .limit(1)
                        .flatMap(each -> chains.finishedBefore(each).stream());
        return Stream.concat(ahead.stream(), behind);
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
