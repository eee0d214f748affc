package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * The clauses of a row beside what it will say: those that stay, those that take the place of
 * others, those that end and those that are new. A clause stays where it says the same words for
 * the same days.
 *
 * @param heirs the new clause for each that ends, where there is one
 */
record AmendedTimes(
        List<FrozenClause> kept,
        List<FrozenClause> ended,
        List<FrozenClause> fresh,
        Map<ClauseId, FrozenClause> heirs) {

    AmendedTimes {
        kept = List.copyOf(kept);
        ended = List.copyOf(ended);
        fresh = List.copyOf(fresh);
        heirs = Map.copyOf(heirs);
    }

    static AmendedTimes of(PlanId plan, ItemId item, List<FrozenClause> now, RowTimes times) {
        List<FrozenClause> left = new ArrayList<>(now);
        List<FrozenClause> kept = new ArrayList<>();
        List<FrozenClause> fresh = new ArrayList<>();
        int position = now.stream().mapToInt(FrozenClause::position).max().orElse(-1) + 1;
        for (RowClause clause : times.clauses()) {
            Optional<FrozenClause> same =
                    left.stream().filter(each -> says(each.clause(), clause)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                kept.add(same.get());
            } else {
                fresh.add(FrozenClause.of(plan, item, position + fresh.size(), clause));
            }
        }
        return new AmendedTimes(kept, left, fresh, heirs(left, fresh));
    }

    private static boolean says(RowClause was, RowClause now) {
        return was.origin() == now.origin()
                && was.treatment() == now.treatment()
                && was.text().equals(now.text())
                && Objects.equals(was.waitsFor(), now.waitsFor())
                && days(was).equals(days(now));
    }

    private static List<Object> days(RowClause clause) {
        return clause.occurrences().stream().<Object>map(Occurrence::due).toList();
    }

    /** What ends gives its work to the next new clause that is treated in the same way. */
    private static Map<ClauseId, FrozenClause> heirs(
            List<FrozenClause> ended, List<FrozenClause> fresh) {
        List<FrozenClause> free = new ArrayList<>(fresh);
        Map<ClauseId, FrozenClause> heirs = new HashMap<>();
        for (FrozenClause each : ended) {
            free.stream()
                    .filter(other -> other.clause().treatment() == each.clause().treatment())
                    .findFirst()
                    .ifPresent(
                            heir -> {
                                free.remove(heir);
                                heirs.put(each.id(), heir);
                            });
        }
        return heirs;
    }

    /** The new clauses to which no work comes from others. */
    List<FrozenClause> unheired() {
        return fresh.stream().filter(each -> !heirs.containsValue(each)).toList();
    }

    boolean isEnded(ClauseId clause) {
        return ended.stream().anyMatch(each -> each.id().equals(clause));
    }
}
