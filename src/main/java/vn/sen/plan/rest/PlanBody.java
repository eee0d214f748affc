package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.PlanLine;

/** A plan without its rows. */
record PlanBody(
        UUID id,
        @Nullable Integer year,
        String title,
        PlanState state,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate issuedOn,
        int rows,
        long tasksDone,
        long tasksOpen,
        long tasksLate,
        String page) {

    static PlanBody of(PlanLine line) {
        return new PlanBody(
                line.id().value(),
                line.year(),
                line.title(),
                line.state(),
                emptyToNull(line.number()),
                emptyToNull(line.symbol()),
                line.issuedOn(),
                line.rows(),
                line.tasks().done(),
                line.tasks().open(),
                line.tasks().late(),
                "/ke-hoach/" + line.id());
    }

    static PlanBody of(PlanOverview overview) {
        Plan plan = overview.plan();
        return new PlanBody(
                plan.id().value(),
                plan.year(),
                plan.naming().title(),
                plan.state(),
                emptyToNull(plan.letterhead().number()),
                emptyToNull(plan.letterhead().symbol()),
                plan.course().issuedOn(),
                overview.rows().size(),
                count(overview, TaskState.ACCEPTED),
                overview.tasks().stream().filter(each -> !each.task().state().isOver()).count(),
                overview.tasks().stream().filter(TaskLine::isLate).count(),
                "/ke-hoach/" + plan.id());
    }

    private static long count(PlanOverview overview, TaskState state) {
        return overview.tasks().stream().filter(each -> each.task().state() == state).count();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
