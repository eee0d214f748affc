package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

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
        Source source,
        Said first,
        Said now,
        List<String> outputs,
        List<String> activities,
        String words,
        Course course,
        @Nullable Taken taken) {

    public RowFromAbove {
        outputs = List.copyOf(outputs);
        activities = List.copyOf(activities);
    }

    /** The row's place above. */
    public record Source(String agency, String plan, @Nullable Integer year, String no) {}

    /**
     * What it says.
     *
     * @param due the last day
     */
    public record Said(String content, String timing, LocalDate due) {}

    /**
     * What became of it.
     *
     * @param changedAt when it was last changed above; null where it never was
     * @param dropped whether it was left out of the plan above
     * @param seenAt when somebody here saw it last
     * @param reason why it was declined; else empty
     */
    public record Course(
            Instant givenAt,
            @Nullable Instant changedAt,
            boolean dropped,
            @Nullable Instant withdrawnAt,
            @Nullable Instant seenAt,
            GivenRow.@Nullable Answer answer,
            String reason) {}

    /** The row that it became here. */
    public record Taken(PlanId plan, ItemId row) {}

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

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
