package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Split;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.RowOrder;
import vn.sen.web.NotFound;

/** Arranges the rows of a draft: adds, parts, joins and moves them. */
@Service
public class ArrangeRows {

    private final DraftRows rows;
    private final ItemQueries queries;
    private final RowOrder order;
    private final SettleDoubt doubts;

    ArrangeRows(DraftRows rows, ItemQueries queries, RowOrder order, SettleDoubt doubts) {
        this.rows = rows;
        this.queries = queries;
        this.order = order;
        this.doubts = doubts;
    }

    /** What a row that the document does not have says. */
    public record NewRow(ItemText text, List<Part> parts) {}

    /**
     * A row that the document does not have.
     *
     * @param after the row above it; null at the beginning
     */
    @Transactional
    public Outcome<ItemId> add(Actor by, PlanId plan, @Nullable ItemId after, NewRow row) {
        if (row.text().content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return rows.inDraft(
                plan,
                () -> {
                    List<Item> all = queries.ofPlan(plan);
                    int place = after == null ? 0 : place(all, after) + 1;
                    Item item = Item.drafted(plan, place + 1, row.text(), row.parts());
                    return insert(by, "plan-item.added", all, item);
                });
    }

    /** Parts a row in two, one behind the other; both keep the parties. */
    @Transactional
    public Outcome<ItemId> split(Actor by, ItemId id, int version, Split split) {
        Item item = rows.take(id, version);
        if (split.first().content().isBlank() || split.second().content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return rows.inDraft(
                item.planId(),
                () -> {
                    Item first = item.reworded(split.first());
                    doubts.settleEdited(by, item, first);
                    List<Item> all = queries.ofPlan(item.planId());
                    ItemId second = insert(by, "plan-item.split", all, item.parted(split.second()));
                    rows.keep(by, "plan-item.reworded", item, first);
                    return second;
                });
    }

    /** Adds a row's words and parties to the row above, and leaves the row itself out. */
    @Transactional
    public Outcome<ItemId> merge(Actor by, ItemId id, int version) {
        Item item = rows.take(id, version);
        Optional<Item> above = above(item);
        if (above.isEmpty()) {
            return Outcome.refused(PlanRefusal.NO_ROW_ABOVE);
        }
        Item heir = above.get();
        return rows.inDraft(
                item.planId(),
                () -> {
                    rows.keep(by, "plan-item.dropped", item, item.mergedInto(heir.id()));
                    return rows.keepJoined(by, heir, heir.with(item), item.id());
                });
    }

    /** The next row upwards that belongs to the plan. */
    private Optional<Item> above(Item item) {
        return queries.ofPlan(item.planId()).stream()
                .filter(each -> each.position() < item.position() && !each.dropped())
                .reduce((earlier, later) -> later);
    }

    /**
     * Moves a row one place up or down. At the edge of a section it goes into the next section
     * first, at the place where it stands.
     */
    @Transactional
    public Outcome<ItemId> move(Actor by, ItemId id, boolean up) {
        Item item = rows.take(id);
        List<Item> all = new ArrayList<>(queries.ofPlan(item.planId()));
        int from = place(all, id);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= all.size()) {
            return Outcome.refused(PlanRefusal.NO_ROW_BEYOND);
        }
        String section = all.get(to).text().section();
        return rows.inDraft(
                item.planId(),
                () -> {
                    if (section.equals(item.text().section())) {
                        Collections.swap(all, from, to);
                        order.set(all.stream().map(Item::id).toList());
                        rows.note(by, "plan-item.moved", item, place(from), place(to));
                    } else {
                        Item moved = item.reworded(item.text().under(section));
                        rows.keep(by, "plan-item.moved", item, moved);
                    }
                    return id;
                });
    }

    /** A new heading over a row and those that follow it under the same one. */
    @Transactional
    public Outcome<ItemId> rename(Actor by, ItemId first, String section) {
        Item from = rows.take(first);
        String was = from.text().section();
        return rows.inDraft(
                from.planId(),
                () -> {
                    queries.ofPlan(from.planId()).stream()
                            .dropWhile(each -> !each.id().equals(first))
                            .takeWhile(each -> each.text().section().equals(was))
                            .forEach(each -> putUnder(by, each, section));
                    return first;
                });
    }

    private void putUnder(Actor by, Item item, String section) {
        Item moved = item.reworded(item.text().under(section));
        rows.keep(by, "plan-item.reworded", item, moved);
    }

    private ItemId insert(Actor by, String what, List<Item> all, Item item) {
        Item added = rows.add(by, what, item);
        List<ItemId> ids = new ArrayList<>(all.stream().map(Item::id).toList());
        ids.add(item.position() - 1, added.id());
        order.set(ids);
        return added.id();
    }

    private static int place(List<Item> all, ItemId id) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new NotFound();
    }

    private static Map<String, String> place(int index) {
        return Map.of("place", Integer.toString(index + 1));
    }
}
