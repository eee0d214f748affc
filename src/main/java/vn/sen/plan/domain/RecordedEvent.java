package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;

/**
 * A {@link PlanEvent} as it was recorded.
 *
 * @param cause the occurrence or the event it followed from
 */
public record RecordedEvent(
        EventId id,
        ItemId item,
        ClauseId clause,
        PlanEvent.Kind kind,
        LocalDate day,
        String what,
        String note,
        PlanEvent.@Nullable Choice choice,
        @Nullable UUID cause,
        @Nullable PersonId recordedBy,
        Instant recordedAt) {}
