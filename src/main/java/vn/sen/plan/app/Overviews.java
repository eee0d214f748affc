package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.ItemQueries;

/** Puts a plan's rows, clauses, events and tasks together. */
@Component
class Overviews {

    private final PlanDesk desk;
    private final ItemQueries items;
    private final ClauseStore clauses;
    private final EventStore events;

    Overviews(PlanDesk desk, ItemQueries items, ClauseStore clauses, EventStore events) {
        this.desk = desk;
        this.items = items;
        this.clauses = clauses;
        this.events = events;
    }

    /** Several only where none of them is a draft. */
    PlanOverview of(List<Plan> plans, Map<ItemId, List<TaskLine>> tasks, Standing.Day day) {
        boolean draft = plans.size() == 1 && isDraft(plans.getFirst());
        return new PlanOverview(
                plans,
                draft
                        ? read(plans.getFirst())
                        : frozen(plans.stream().map(Plan::id).toList(), tasks),
                day);
    }

    private static boolean isDraft(Plan plan) {
        return plan.state() == PlanState.DRAFT || plan.state() == PlanState.DISCARDED;
    }

    private List<PlanOverview.Row> read(Plan plan) {
        List<PlannedRow> rows = desk.rows(plan);
        Map<ItemId, Item> all = byKey(rows.stream().map(PlannedRow::item).toList());
        return rows.stream()
                .filter(each -> !each.item().dropped())
                .map(
                        each ->
                                new PlanOverview.Row(
                                        each.item(),
                                        each.times().clauses().stream()
                                                .map(clause -> clause(null, clause, all, List.of()))
                                                .toList(),
                                        List.of()))
                .toList();
    }

    private List<PlanOverview.Row> frozen(List<PlanId> plans, Map<ItemId, List<TaskLine>> made) {
        List<Item> rows = items.ofPlans(plans);
        Map<ItemId, Item> all = byKey(rows);
        Map<ItemId, List<FrozenClause>> stated =
                clauses.ofPlans(plans).stream()
                        .collect(Collectors.groupingBy(FrozenClause::itemId));
        Map<ClauseId, List<RecordedEvent>> happened =
                events.ofPlans(plans).stream()
                        .collect(Collectors.groupingBy(RecordedEvent::clause));
        return rows.stream()
                .filter(each -> !each.dropped())
                .map(
                        each ->
                                new PlanOverview.Row(
                                        each,
                                        stated.getOrDefault(each.id(), List.of()).stream()
                                                .map(clause -> clause(clause, all, happened))
                                                .toList(),
                                        made.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static PlanOverview.Clause clause(
            FrozenClause frozen,
            Map<ItemId, Item> all,
            Map<ClauseId, List<RecordedEvent>> happened) {
        return clause(
                frozen.id(), frozen.clause(), all, happened.getOrDefault(frozen.id(), List.of()));
    }

    private static PlanOverview.Clause clause(
            @Nullable ClauseId id,
            RowClause clause,
            Map<ItemId, Item> all,
            List<RecordedEvent> happened) {
        ItemId awaited = clause.waitsFor();
        return new PlanOverview.Clause(
                id, clause, awaited == null ? null : all.get(awaited), happened);
    }

    private static Map<ItemId, Item> byKey(List<Item> items) {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }
}
