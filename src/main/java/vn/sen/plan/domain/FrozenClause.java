package vn.sen.plan.domain;

import java.util.List;
import java.util.UUID;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * A clause as it stood when the plan was handed in.
 *
 * @param position among the clauses of its row, from 0
 * @param occurrenceIds the keys of its occurrences, in their order
 */
public record FrozenClause(
        ClauseId id,
        PlanId planId,
        ItemId itemId,
        int position,
        RowClause clause,
        List<OccurrenceId> occurrenceIds) {

    public FrozenClause {
        occurrenceIds = List.copyOf(occurrenceIds);
    }

    static FrozenClause of(PlanId plan, ItemId item, int position, RowClause clause) {
        List<OccurrenceId> keys =
                clause.occurrences().stream().map(each -> OccurrenceId.next()).toList();
        return new FrozenClause(ClauseId.next(), plan, item, position, clause, keys);
    }

    /** The same clause with its occurrences, as they are read. */
    public FrozenClause on(List<OccurrenceId> keys, List<Occurrence> occurrences) {
        return new FrozenClause(id, planId, itemId, position, clause.on(occurrences), keys);
    }

    /** The key of the occurrence with this index. */
    public UUID occurrenceKey(int index) {
        return occurrenceIds.get(index).value();
    }
}
