package vn.sen.plan.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.HandDownId;

/**
 * A row that an agency above us handed down: a proposal for our own plan.
 *
 * @param source where it stands there
 * @param first as it was handed down
 * @param now as it stands there now
 * @param words said with it; may be empty
 * @param course what became of it
 * @param taken the row of our plan that it became; null where it was not taken
 */
public record RowFromAbove(
        HandDownId id,
        GivenSource source,
        GivenWording first,
        GivenWording now,
        List<String> activities,
        String words,
        GivenCourse course,
        @Nullable RowTaken taken) {

    public RowFromAbove {
        activities = List.copyOf(activities);
    }

    public List<String> outputs() {
        return now.outputs();
    }

    public boolean isOpen() {
        return course.answer() == null && course.withdrawnAt() == null;
    }

    public boolean isTaken() {
        return taken != null;
    }

    /** Whether it was changed above since somebody here looked. */
    public boolean isChangedUnseen() {
        Instant told = later(course.changedAt(), course.withdrawnAt());
        return isTaken()
                && told != null
                && (course.seenAt() == null || course.seenAt().isBefore(told));
    }

    /** Whether somebody here has to look at it. */
    public boolean isTurn() {
        return isOpen() || isChangedUnseen();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
