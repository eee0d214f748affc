package vn.sen.plan.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.PlanRows;

/** What the first page stands on: the plans, and the year that runs. */
@Service
@Transactional(readOnly = true)
public class SeeHome {

    private static final Set<PlanState> AT_HAND =
            EnumSet.of(
                    PlanState.DRAFT, PlanState.SUBMITTED, PlanState.APPROVED, PlanState.IN_FORCE);

    private final PlanRows rows;
    private final SeePlans plans;
    private final TaskLines lines;
    private final SeeCalls calls;

    SeeHome(PlanRows rows, SeePlans plans, TaskLines lines, SeeCalls calls) {
        this.rows = rows;
        this.plans = plans;
        this.lines = lines;
        this.calls = calls;
    }

    /**
     * The state of things.
     *
     * @param plans those that are being made and those that run, the last made first
     * @param year the running plans of this year side by side, else of the newest year that has
     *     some; null without one
     * @param calls what waits for the viewer beside his tasks; none without a year
     */
    public record Seen(
            List<Plan> plans, @Nullable PlanOverview year, Standing.Day day, Calls calls) {

        public Seen {
            plans = List.copyOf(plans);
        }
    }

    /**
     * In one look, so that the database is told but once for whom.
     *
     * @param only the plan that the viewer wants to see alone; null for all of the year
     */
    public Seen look(Actor viewer, @Nullable PlanId only) {
        List<Plan> all = rows.inStates(AT_HAND);
        Standing.Day day = lines.day();
        List<Plan> side = current(all, day.today().getYear());
        if (side.isEmpty()) {
            return new Seen(all, null, day, Calls.NONE);
        }
        PlanOverview year = plans.kept(side, day);
        return new Seen(all, year, day, calls.of(viewer, year.only(only)));
    }

    private static List<Plan> current(List<Plan> plans, Integer thisYear) {
        List<Plan> running =
                plans.stream()
                        .filter(each -> each.state().isRunning())
                        .sorted(Comparator.comparing(each -> each.id().value()))
                        .toList();
        List<Plan> ours = of(running, thisYear);
        return ours.isEmpty()
                ? of(running, running.stream().mapToInt(SeeHome::year).max().orElse(0))
                : ours;
    }

    private static List<Plan> of(List<Plan> plans, int wanted) {
        return plans.stream().filter(each -> year(each) == wanted).toList();
    }

    /** A plan without a year comes last. */
    private static int year(Plan plan) {
        return Objects.requireNonNullElse(plan.year(), 0);
    }
}
