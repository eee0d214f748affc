package vn.sen.plan.app;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    SeeHome(PlanRows rows, SeePlans plans, TaskLines lines) {
        this.rows = rows;
        this.plans = plans;
        this.lines = lines;
    }

    /**
     * The state of things.
     *
     * @param plans those that are being made and those that run, the last made first
     * @param year the running plan of this year, else the newest that runs; null without one
     */
    public record Seen(List<Plan> plans, @Nullable PlanOverview year, Standing.Day day) {

        public Seen {
            plans = List.copyOf(plans);
        }
    }

    public Seen look() {
        List<Plan> all = rows.findByStateInOrderByIdDesc(AT_HAND);
        Standing.Day day = lines.day();
        Optional<PlanOverview> year =
                current(all, day.today().getYear()).map(each -> plans.kept(each, day));
        return new Seen(all, year.orElse(null), day);
    }

    private static Optional<Plan> current(List<Plan> plans, Integer year) {
        List<Plan> running =
                plans.stream()
                        .filter(each -> each.state().isRunning())
                        .sorted(Comparator.comparingInt(SeeHome::year).reversed())
                        .toList();
        return running.stream()
                .filter(each -> Objects.equals(year, each.year()))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }

    /** A plan without a year comes last. */
    private static int year(Plan plan) {
        return Objects.requireNonNullElse(plan.year(), 0);
    }
}
