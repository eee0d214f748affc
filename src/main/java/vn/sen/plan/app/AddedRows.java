package vn.sen.plan.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.store.AddedWorkStore;
import vn.sen.plan.store.AddedWorkStore.Place;
import vn.sen.plan.store.AddedWorkStore.Where;
import vn.sen.plan.store.ItemQueries;
import vn.sen.web.Texts;

/** Rows that take work up which comes during the year; made when the first of it comes. */
@Component
class AddedRows {

    private final AddedWorkStore store;
    private final ItemQueries items;
    private final PlanShelf shelf;
    private final Texts texts;

    AddedRows(AddedWorkStore store, ItemQueries items, PlanShelf shelf, Texts texts) {
        this.store = store;
        this.items = items;
        this.shelf = shelf;
        this.texts = texts;
    }

    /** A row that is ready to take work up. */
    record Opened(ItemId item, ClauseId clause) {}

    static Where where(AddedWork work) {
        return new Where(work.plan(), work.row());
    }

    /** Where some work is to hang; nothing for a plan that there is not. */
    Map<Where, Place> places(Collection<AddedWork> all) {
        return store.places(all.stream().map(AddedRows::where).distinct().toList());
    }

    Map<ItemId, Item> find(Collection<ItemId> rows) {
        return rows.isEmpty()
                ? Map.of()
                : items.findAll(rows).stream().collect(Collectors.toMap(Item::id, each -> each));
    }

    /** Makes what is missing of the places. */
    Map<Where, Opened> open(Map<Where, Place> places) {
        Map<Where, Place> whole = new HashMap<>(places);
        List<Where> missing =
                places.keySet().stream()
                        .filter(each -> Objects.requireNonNull(places.get(each)).clause() == null)
                        .toList();
        if (!missing.isEmpty()) {
            whole.putAll(make(missing));
        }
        Map<Where, Opened> opened = new HashMap<>();
        whole.forEach((where, place) -> opened.put(where, opened(place)));
        return opened;
    }

    private static Opened opened(Place place) {
        return new Opened(
                Objects.requireNonNull(place.row()), Objects.requireNonNull(place.clause()));
    }

    /** One at a time: somebody else may have made them in the meantime. */
    private Map<Where, Place> make(List<Where> missing) {
        missing.stream()
                .map(Where::plan)
                .distinct()
                .sorted(Comparator.comparing(PlanId::value))
                .forEach(shelf::take);
        Map<Where, Place> now = store.places(missing);
        now.replaceAll((where, place) -> place.row() == null ? withRow(where, place) : place);
        Map<ItemId, PlanId> closed = new LinkedHashMap<>();
        now.forEach(
                (where, place) -> {
                    if (place.clause() == null) {
                        closed.put(Objects.requireNonNull(place.row()), where.plan());
                    }
                });
        Map<ItemId, ClauseId> clauses = closed.isEmpty() ? Map.of() : store.keepClauses(closed);
        now.replaceAll(
                (where, place) ->
                        place.clause() == null
                                ? new Place(place.plan(), place.row(), clauses.get(place.row()))
                                : place);
        return now;
    }

    private Place withRow(Where where, Place place) {
        return new Place(place.plan(), ownRow(where.plan()), null);
    }

    private ItemId ownRow(PlanId plan) {
        ItemText text =
                new ItemText(
                        "", "", texts.kept("plan.added.row"), "", List.of(), List.of(), List.of());
        Item row = shelf.keep(Item.drafted(plan, store.end(plan), text, List.of()));
        store.keepRow(plan, row.id());
        return row.id();
    }
}
