package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.actor.Role;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * Work that came up during the year and that no words of the plan ask for.
 *
 * @param row the row it belongs to; null for the plan's own row of such work
 * @param due today or later
 * @param reason why it is to be done, shown as the ground of its day
 */
public record AddedWork(
        PlanId plan,
        @Nullable ItemId row,
        String title,
        Assignee doer,
        LocalDate due,
        String reason) {

    private static final Set<Role> FOR_ANYBODY =
            Set.of(Role.ISO_SECRETARY, Role.QUALITY_REPRESENTATIVE, Role.LEADER);

    /** What is missing or wrong in itself, whoever adds it. */
    public Optional<PlanRefusal> refusal(LocalDate today) {
        if (title.isBlank()) {
            return Optional.of(PlanRefusal.TITLE_MISSING);
        }
        if (reason.isBlank()) {
            return Optional.of(PlanRefusal.REASON_MISSING);
        }
        return due.isBefore(today) ? Optional.of(PlanRefusal.MOVED_TO_THE_PAST) : Optional.empty();
    }

    /** Whether the actor may give work to any doer; a head gives it within his unit only. */
    public static boolean isForAnybody(Actor by) {
        return by.holdsAny(FOR_ANYBODY);
    }

    /**
     * The task.
     *
     * @param parts of its row, one of which may accept the work
     */
    public Task task(ItemId item, ClauseId clause, List<Part> parts) {
        return Task.opened(
                new TaskSource(plan, item, clause, Ids.next(), null, 0),
                TaskName.of(title.strip(), ""),
                Schedule.set(null, due, reason.strip(), ""),
                Hands.of(doer, Acceptance.of(doer, parts)));
    }
}
