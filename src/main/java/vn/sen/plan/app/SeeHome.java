package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.PlanRows;
import vn.sen.plan.store.TaskQueries;

/** The first page of the secretary, a leader or a unit. */
@Service
@Transactional(readOnly = true)
public class SeeHome {

    private final PlanRows plans;
    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Overviews overviews;

    SeeHome(PlanRows plans, TaskQueries tasks, TaskLines lines, Overviews overviews) {
        this.plans = plans;
        this.tasks = tasks;
        this.lines = lines;
        this.overviews = overviews;
    }

    public Home home(Actor viewer) {
        Standing.Day day = lines.day();
        int year = day.today().getYear();
        List<Plan> open =
                plans.findByStateInOrderByIdDesc(
                        EnumSet.of(
                                PlanState.DRAFT,
                                PlanState.SUBMITTED,
                                PlanState.APPROVED,
                                PlanState.IN_FORCE));
        List<TaskLine> running = lines.of(tasks.running(), day);
        return new Home(
                viewer,
                day.today(),
                day.between(day.today(), LocalDate.of(year, 12, 31)),
                current(open, year).map(each -> year(each, running)).orElse(null),
                open.stream().filter(each -> !each.state().isRunning()).toList(),
                running.stream().filter(each -> !each.task().state().isOver()).toList());
    }

    private PlanOverview year(Plan plan, List<TaskLine> running) {
        Map<ItemId, List<TaskLine>> byRow =
                running.stream()
                        .filter(each -> each.task().source().planId().equals(plan.id()))
                        .collect(Collectors.groupingBy(each -> each.task().source().itemId()));
        return overviews.of(plan, byRow);
    }

    /** The running plan of the year, else the one made last. */
    static Optional<Plan> current(List<Plan> plans, int year) {
        List<Plan> running = plans.stream().filter(each -> each.state().isRunning()).toList();
        return running.stream()
                .filter(each -> Objects.equals(each.year(), year))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }
}
