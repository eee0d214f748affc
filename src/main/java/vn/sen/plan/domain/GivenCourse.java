package vn.sen.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of it.
 *
 * @param changedAt when it was last changed above; null where it never was
 * @param dropped whether it was left out of the plan above
 * @param seenAt when somebody here saw it last
 * @param reason why it was declined; else empty
 */
public record GivenCourse(
        Instant givenAt,
        @Nullable Instant changedAt,
        boolean dropped,
        @Nullable Instant withdrawnAt,
        @Nullable Instant seenAt,
        @Nullable GivenAnswer answer,
        String reason) {}
