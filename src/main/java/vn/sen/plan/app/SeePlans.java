package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.PlanLine;
import vn.sen.plan.store.PlanQueries;
import vn.sen.plan.store.TaskQueries;

/** The plans of the agency, and one of them with its year. */
@Service
@Transactional(readOnly = true)
public class SeePlans {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final TaskLines lines;
    private final Overviews overviews;
    private final KeptOverviews kept;

    SeePlans(
            PlanShelf shelf,
            PlanDesk desk,
            PlanQueries plans,
            TaskQueries tasks,
            TaskLines lines,
            Overviews overviews,
            KeptOverviews kept) {
        this.shelf = shelf;
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
        return fresh(shelf.look(id), day);
    }

    /**
     * The overview as it was kept, for the page that is looked at most and asks for little else.
     */
    PlanOverview kept(Plan plan, Standing.Day day) {
        return kept.of(plan.id(), day.today(), () -> fresh(plan, day));
    }

    private PlanOverview fresh(Plan plan, Standing.Day day) {
        Map<ItemId, List<TaskLine>> made =
                lines.of(tasks.ofPlan(plan.id()), day).stream()
                        .collect(Collectors.groupingBy(each -> each.task().source().itemId()));
        return overviews.of(plan, made, day);
    }
}
