package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;

/**
 * A row of our plan that was handed down to an agency below us.
 *
 * @param due the last day, whatever the other agency plans for itself
 * @param withdrawnAt null while it stands
 * @param answer null while it waits for one
 * @param state how far it has come there; null where it was not taken
 */
public record GivenRow(
        HandDownId id,
        AgencyId to,
        String toName,
        ItemId row,
        String no,
        String content,
        LocalDate due,
        @Nullable Instant withdrawnAt,
        @Nullable GivenAnswer answer,
        String reason,
        @Nullable GivenState state) {

    public boolean isDone() {
        return state == GivenState.DONE;
    }

    /** Whether its last day has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return withdrawnAt == null
                && answer != GivenAnswer.DECLINED
                && !isDone()
                && due.isBefore(today);
    }

    /** Whether it can still be changed or taken back. */
    public boolean stands() {
        return withdrawnAt == null && answer != GivenAnswer.DECLINED;
    }
}
