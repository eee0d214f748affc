package vn.sen.plan.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AddedWork;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.store.AddedWorkStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.web.NotFound;
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

    AddedWorkStore.Place place(AddedWork work) {
        return store.place(work.plan(), work.row()).orElseThrow(NotFound::new);
    }

    Optional<Item> find(ItemId row) {
        return items.find(row);
    }

    Opened open(PlanId plan, AddedWorkStore.Place place) {
        ItemId row = place.row();
        ClauseId clause = place.clause();
        return row != null && clause != null ? new Opened(row, clause) : make(plan, row);
    }

    /** One at a time: somebody else may have made it in the meantime. */
    private Opened make(PlanId plan, @Nullable ItemId wanted) {
        shelf.take(plan);
        AddedWorkStore.Place now = store.place(plan, wanted).orElseThrow(NotFound::new);
        ItemId row = now.row() == null ? ownRow(plan) : now.row();
        ClauseId clause = now.clause() == null ? store.keepClause(plan, row) : now.clause();
        return new Opened(row, clause);
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
