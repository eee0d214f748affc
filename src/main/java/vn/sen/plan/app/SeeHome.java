package vn.sen.plan.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.PlanLine;

/** What the first page stands on: the plans, and the year that runs. */
@Service
@Transactional(readOnly = true)
public class SeeHome {

    private final SeePlans plans;
    private final TaskLines lines;

    SeeHome(SeePlans plans, TaskLines lines) {
        this.plans = plans;
        this.lines = lines;
    }

    /**
     * The state of things.
     *
     * @param plans all but the drafts given up, the last year's first
     * @param year the running plan of this year, else the newest that runs; null without one
     */
    public record Seen(List<PlanLine> plans, @Nullable PlanOverview year, Standing.Day day) {

        public Seen {
            plans = List.copyOf(plans);
        }
    }

    public Seen look() {
        List<PlanLine> all = plans.all();
        Standing.Day day = lines.day();
        Optional<PlanOverview> year =
                current(all, day.today().getYear()).map(each -> plans.overview(each.id(), day));
        return new Seen(all, year.orElse(null), day);
    }

    private static Optional<PlanLine> current(List<PlanLine> plans, Integer year) {
        List<PlanLine> running = plans.stream().filter(each -> each.state().isRunning()).toList();
        return running.stream()
                .filter(each -> Objects.equals(year, each.year()))
                .findFirst()
                .or(() -> running.stream().findFirst());
    }
}
