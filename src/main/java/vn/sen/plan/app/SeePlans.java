package vn.sen.plan.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanLabels;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.PlanLine;
import vn.sen.plan.store.PlanQueries;
import vn.sen.plan.store.PlanRows;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;

/** The plans of the agency, and one of them with its year. */
@Service
@Transactional(readOnly = true)
public class SeePlans {

    private static final Set<PlanState> AT_WORK =
            EnumSet.of(PlanState.APPROVED, PlanState.IN_FORCE, PlanState.CLOSED);

    private final PlanRows rows;
    private final PlanDesk desk;
    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Overviews overviews;
    private final KeptOverviews kept;

    SeePlans(
            PlanRows rows,
            PlanDesk desk,
            PlanQueries plans,
            TaskQueries tasks,
            TaskLines lines,
            Overviews overviews,
            KeptOverviews kept) {
        this.rows = rows;
        this.desk = desk;
        this.plans = plans;
        this.tasks = tasks;
        this.lines = lines;
        this.overviews = overviews;
        this.kept = kept;
    }

    /** All plans but the drafts given up, the last year's first. */
    public List<PlanLine> all() {
        return plans.all(desk.today());
    }

    /** The drafts given up, the last one first. */
    public List<PlanLine> discarded() {
        return plans.discarded(desk.today());
    }

    public PlanOverview overview(PlanId id) {
        return overview(id, lines.day());
    }

    PlanOverview overview(PlanId id, Standing.Day day) {
        return fresh(List.of(rows.findById(id).orElseThrow(NotFound::new)), day);
    }

    /** The overview as it was kept, for the pages that are looked at most. */
    PlanOverview kept(List<Plan> side, Standing.Day day) {
        return kept.of(keys(side), day.today(), () -> fresh(side, day));
    }

    /**
     * The plans of a year that run or ran, side by side.
     *
     * @throws NotFound where there is none
     */
    public PlanOverview ofYear(int year) {
        List<Plan> side = rows.ofYear(year, AT_WORK);
        if (side.isEmpty()) {
            throw new NotFound();
        }
        return fresh(side, lines.day());
    }

    /**
     * A plan, and those of its year that run or ran.
     *
     * @param beside itself among them
     */
    record Beside(PlanOverview overview, List<Plan> beside) {}

    Beside beside(PlanId id) {
        List<Plan> all = rows.withThoseBeside(id);
        Plan own =
                all.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Standing.Day day = lines.day();
        List<Plan> side = List.of(own);
        return new Beside(AT_WORK.contains(own.state()) ? kept(side, day) : fresh(side, day), all);
    }

    private static List<PlanId> keys(List<Plan> side) {
        return side.stream().map(Plan::id).toList();
    }

    private PlanOverview fresh(List<Plan> side, Standing.Day day) {
        Directory.Names names = lines.names();
        Map<ItemId, List<TaskLine>> made =
                TaskLines.of(tasks.ofPlans(keys(side)), names, PlanLabels.of(side), day).stream()
                        .collect(Collectors.groupingBy(each -> each.task().source().itemId()));
        return overviews.of(side, made, day);
    }
}
