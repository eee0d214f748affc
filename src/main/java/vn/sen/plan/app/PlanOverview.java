package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanLabels;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Standing;

/**
 * A plan with its rows and their tasks, for the ribbon of the year and the table; or several plans
 * of one year side by side, one behind the other.
 *
 * @param plans at least one
 * @param day on which it is looked at, with the agency's calendar
 */
public record PlanOverview(List<Plan> plans, List<Row> rows, Standing.Day day) {

    public PlanOverview {
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
    }

    /** The only one, or the first. */
    public Plan plan() {
        return plans.getFirst();
    }

    public boolean isOfSeveral() {
        return plans.size() > 1;
    }

    /** The plan that a row belongs to. */
    public Plan planOf(Item item) {
        return plans.stream()
                .filter(each -> each.id().equals(item.planId()))
                .findFirst()
                .orElseThrow();
    }

    /** What the plans are called on each row; nothing where there is only one. */
    public Map<PlanId, String> labels() {
        return PlanLabels.of(plans);
    }

    /** The same with some of its rows. */
    public PlanOverview with(List<Row> some) {
        return new PlanOverview(plans, some, day);
    }

    /** One of the plans alone; all of them where it is none of these. */
    public PlanOverview only(@Nullable PlanId wanted) {
        List<Plan> one = plans.stream().filter(each -> each.id().equals(wanted)).toList();
        return one.isEmpty()
                ? this
                : new PlanOverview(
                        one,
                        rows.stream().filter(each -> each.item().planId().equals(wanted)).toList(),
                        day);
    }

    /**
     * A row that belongs to the plan.
     *
     * @param tasks by due day, those without one last
     */
    public record Row(Item item, List<Clause> clauses, List<TaskLine> tasks) {

        /** The clauses that wait for something and so have no work yet, or wait for it again. */
        public List<Clause> waiting() {
            return clauses.stream().filter(each -> each.clause().treatment().waits()).toList();
        }

        private boolean isCountedFrom(Item item, String condition) {
            return waiting().stream()
                    .filter(each -> each.clause().isOfCase(condition))
                    .map(Clause::awaited)
                    .anyMatch(item::equals);
        }

        private List<TaskLine> datedForAnother(String condition) {
            Set<ClauseId> others =
                    clauses.stream()
                            .filter(each -> each.clause().isDatedForAnother(condition))
                            .flatMap(each -> Stream.ofNullable(each.id()))
                            .collect(Collectors.toSet());
            return tasks.stream()
                    .filter(each -> each.task().state().isToDo())
                    .filter(each -> others.contains(each.task().source().clauseId()))
                    .toList();
        }
    }

    /**
     * A clause of a row.
     *
     * @param id null while the plan is a draft: nothing can be recorded for it yet
     * @param awaited the row it waits for
     * @param events what has set it going so far
     */
    public record Clause(
            @Nullable ClauseId id,
            RowClause clause,
            @Nullable Item awaited,
            List<RecordedEvent> events) {}

    /**
     * The work still to be done that was given its days for the other case: of the row whose clause
     * speaks of a case, and of the rows counted from it under that case.
     */
    public List<TaskLine> otherCase(Row row, Clause clause) {
        String condition = clause.clause().condition();
        if (condition == null) {
            return List.of();
        }
        return rows.stream()
                .filter(each -> each.equals(row) || each.isCountedFrom(row.item(), condition))
                .flatMap(each -> each.datedForAnother(condition).stream())
                .toList();
    }

    public List<TaskLine> tasks() {
        return rows.stream().flatMap(each -> each.tasks().stream()).toList();
    }

    public long late() {
        return tasks().stream().filter(TaskLine::isLate).count();
    }
}
