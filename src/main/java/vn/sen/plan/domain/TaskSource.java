package vn.sen.plan.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * What a task was made of.
 *
 * @param originId the occurrence or the event; the clause itself for standing work
 * @param part position of the doer among the row's parts, from 0
 */
public record TaskSource(
        PlanId planId,
        ItemId itemId,
        ClauseId clauseId,
        UUID originId,
        @Nullable EventId eventId,
        int part) {

    TaskSource under(ClauseId clause) {
        return new TaskSource(planId, itemId, clause, originId, eventId, part);
    }

    TaskSource part(int other) {
        return new TaskSource(planId, itemId, clauseId, originId, eventId, other);
    }
}
