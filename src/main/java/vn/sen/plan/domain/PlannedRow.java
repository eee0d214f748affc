package vn.sen.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row with all that it says about when. */
public record PlannedRow(Item item, RowTimes times) {

    /** The rows of a plan as their words read now. */
    public static List<PlannedRow> read(
            Plan plan, List<Item> items, List<ChainChoice> choices, RowTimesReader reader) {
        var times =
                items.stream()
                        .collect(
                                Collectors.toMap(
                                        Item::id, each -> reader.read(each.text(), plan.year())));
        return Chains.linked(items, times, choices);
    }

    /** The rows of a plan as they were handed in. */
    public static List<PlannedRow> frozen(List<Item> items, List<FrozenClause> clauses) {
        Map<Object, List<RowClause>> byItem =
                clauses.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FrozenClause::itemId,
                                        Collectors.mapping(
                                                FrozenClause::clause, Collectors.toList())));
        Function<Item, RowTimes> times =
                item -> new RowTimes(byItem.getOrDefault(item.id(), List.of()), null, List.of());
        return items.stream().map(each -> new PlannedRow(each, times.apply(each))).toList();
    }

    /** Its clauses, to be kept as they stand. */
    public List<FrozenClause> freeze() {
        List<FrozenClause> frozen = new ArrayList<>();
        for (RowClause clause : times.clauses()) {
            frozen.add(FrozenClause.of(item.planId(), item.id(), frozen.size(), clause));
        }
        return frozen;
    }
}
