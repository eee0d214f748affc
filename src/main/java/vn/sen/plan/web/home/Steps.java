package vn.sen.plan.web.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.app.SeeHome;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.PlanPaths;

/**
 * The first steps of an agency, as they stand: looked up each time, never kept.
 *
 * @param units how many there are
 * @param people how many there are
 */
record Steps(Actor actor, SeeHome.Seen seen, int units, int people) {

    /** Where the list itself is. */
    static final String PATH = "/buoc-dau";

    /** For whom the list is: who sets the agency up, keeps its plan or approves it. */
    static boolean areFor(Actor actor) {
        return actor.holds(Role.ADMINISTRATOR)
                || actor.holds(Role.ISO_SECRETARY)
                || actor.holds(Role.QUALITY_REPRESENTATIVE)
                || actor.holds(Role.LEADER);
    }

    /** Whether the first year is under way: the plan has its number and work was accepted. */
    static boolean areBehind(SeeHome.Seen seen) {
        return isNumbered(seen) && isWorkDone(seen);
    }

    List<Step> all() {
        Optional<Plan> open = first(Steps::isOpen);
        Optional<Plan> running = first(each -> each.state().isRunning());
        boolean handedIn =
                running.isPresent()
                        || first(each -> each.state() == PlanState.SUBMITTED).isPresent();
        return List.of(
                new Step("units", units > 0, of(Role.ADMINISTRATOR, "/don-vi-va-nguoi")),
                new Step("people", people > 1, of(Role.ADMINISTRATOR, "/don-vi-va-nguoi")),
                new Step("calendar", isCalendarKnown(), of(Role.ADMINISTRATOR, "/thiet-lap/lich")),
                new Step(
                        "upload",
                        !seen.plans().isEmpty(),
                        edits(seen.plans().isEmpty() ? "/ke-hoach/tai-len" : "/ke-hoach")),
                new Step("submit", handedIn, edits(path(open))),
                new Step("approve", running.isPresent(), approves(path(open))),
                new Step("number", isNumbered(seen), issues(path(running))),
                new Step("task", isWorkDone(seen), running.isPresent() ? "/viec" : null));
    }

    private boolean isCalendarKnown() {
        return seen.day().calendar().hasNotice(seen.day().today().getYear());
    }

    private static boolean isOpen(Plan plan) {
        return plan.state() == PlanState.DRAFT || plan.state() == PlanState.SUBMITTED;
    }

    private Optional<Plan> first(Predicate<Plan> wanted) {
        return seen.plans().stream().filter(wanted).findFirst();
    }

    private static boolean isNumbered(SeeHome.Seen seen) {
        return seen.plans().stream().anyMatch(each -> each.state() == PlanState.IN_FORCE);
    }

    private static boolean isWorkDone(SeeHome.Seen seen) {
        return seen.year() != null
                && seen.year().tasks().stream()
                        .anyMatch(each -> each.task().state() == TaskState.ACCEPTED);
    }

    private static @Nullable String path(Optional<Plan> plan) {
        return plan.map(each -> PlanPaths.plan(each.id())).orElse(null);
    }

    private @Nullable String of(Role role, String path) {
        return actor.holds(role) ? path : null;
    }

    private @Nullable String edits(@Nullable String path) {
        return PlanPermission.EDIT_PLAN.allows(actor) ? path : null;
    }

    private @Nullable String approves(@Nullable String path) {
        boolean waits = first(each -> each.state() == PlanState.SUBMITTED).isPresent();
        return PlanPermission.APPROVE_PLAN.allows(actor) && waits && path != null
                ? path + "/duyet"
                : null;
    }

    private @Nullable String issues(@Nullable String path) {
        return PlanPermission.ISSUE_PLAN.allows(actor) && path != null ? path + "/ban-hanh" : null;
    }
}
