package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Standing;

/**
 * What somebody should see first: the year, and what is his turn in it.
 *
 * @param workingDaysLeft to the end of the year
 * @param year the running plan; null without one
 * @param plans those being prepared: drafts, and those before the leader
 * @param tasks all of the running plans that are not over, by due day
 */
public record Home(
        Actor viewer,
        LocalDate today,
        int workingDaysLeft,
        @Nullable PlanOverview year,
        List<Plan> plans,
        List<TaskLine> tasks) {

    public Home {
        plans = List.copyOf(plans);
        tasks = List.copyOf(tasks);
    }

    /** A clause that waits, with its row. */
    public record Waiting(PlanOverview.Row row, PlanOverview.Clause clause) {}

    public List<TaskLine> late() {
        return only(TaskLine::isLate);
    }

    /** What is late and whose turn it is of the viewer's unit. */
    public List<TaskLine> ofMyUnit() {
        return only(each -> isOfMyUnit(each) && each.task().state().isToDo());
    }

    /** What the viewer has to do, standing work left out. */
    public List<TaskLine> mine() {
        return only(
                each ->
                        each.task().isFor(viewer)
                                && each.task().state().isToDo()
                                && !each.task().schedule().standing());
    }

    /** What was handed in, for the viewer to accept. */
    public List<TaskLine> toCheck() {
        return only(
                each ->
                        each.task().isToBeCheckedBy(viewer)
                                && each.task().hands().accepter().includes(viewer));
    }

    public List<TaskLine> dueSoon() {
        return only(each -> each.standing().kind() == Standing.Kind.DUE_SOON);
    }

    /** What should get a date. */
    public List<TaskLine> undated() {
        return only(each -> each.standing().kind() == Standing.Kind.UNDATED);
    }

    /** What waits for an event, or for the dates of another plan. */
    public List<Waiting> waiting() {
        return year == null
                ? List.of()
                : year.rows().stream()
                        .flatMap(row -> row.waiting().stream().map(each -> new Waiting(row, each)))
                        .toList();
    }

    /** The plans before the leader, for one who may approve. */
    public List<Plan> toApprove() {
        return plans.stream()
                .filter(each -> each.state() == PlanState.SUBMITTED)
                .filter(each -> viewer.holds(Role.LEADER))
                .toList();
    }

    private boolean isOfMyUnit(TaskLine line) {
        var unit = line.task().hands().doerUnit();
        return unit != null && viewer.belongsTo(unit);
    }

    private List<TaskLine> only(Predicate<TaskLine> which) {
        return tasks.stream().filter(which).toList();
    }
}
