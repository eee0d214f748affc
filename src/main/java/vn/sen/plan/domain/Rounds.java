package vn.sen.plan.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sen.plan.ItemId;

/**
 * Rows that are counted from one another in a round and from nothing else: none of them would ever
 * begin.
 */
public final class Rounds {

    private final Map<ItemId, PlannedRow> rows;

    private Rounds(List<PlannedRow> rows) {
        this.rows =
                rows.stream()
                        .filter(each -> !each.item().dropped())
                        .collect(Collectors.toMap(each -> each.item().id(), Function.identity()));
    }

    /** A finding for each row of a round, in the order of the rows. */
    public static List<Finding> findings(List<PlannedRow> rows) {
        Rounds rounds = new Rounds(rows);
        return rows.stream()
                .map(each -> each.item().id())
                .filter(each -> rounds.isInRound(each))
                .map(each -> new Finding(Finding.Kind.CHAINED_IN_A_ROUND, each, ""))
                .toList();
    }

    private boolean isInRound(ItemId start) {
        Set<ItemId> seen = new HashSet<>();
        List<ItemId> next = awaited(start).toList();
        while (!next.isEmpty()) {
            if (next.contains(start)) {
                return true;
            }
            next = next.stream().filter(seen::add).flatMap(this::awaited).toList();
        }
        return false;
    }

    /** The rows without which a row never begins; none where something else sets it going too. */
    private Stream<ItemId> awaited(ItemId id) {
        PlannedRow row = rows.get(id);
        if (row == null || row.times().clauses().stream().anyMatch(Rounds::beginsByItself)) {
            return Stream.empty();
        }
        return row.times().clauses().stream().flatMap(each -> Stream.ofNullable(each.waitsFor()));
    }

    private static boolean beginsByItself(RowClause clause) {
        return switch (clause.treatment()) {
            case SCHEDULED, STANDING, WAITS_FOR_EVENT, WAITS_FOR_PLAN -> true;
            default -> false;
        };
    }
}
