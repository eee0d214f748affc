package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.PlanQueries;

/** Corrects the rows of a draft: their words, who is meant, which of them belong to the plan. */
@Service
public class CorrectItem {

    private final PlanShelf shelf;
    private final PlanQueries queries;
    private final DraftStore drafts;
    private final SettleDoubt doubts;
    private final PlanTrail trail;

    CorrectItem(
            PlanShelf shelf,
            PlanQueries queries,
            DraftStore drafts,
            SettleDoubt doubts,
            PlanTrail trail) {
        this.shelf = shelf;
        this.queries = queries;
        this.drafts = drafts;
        this.doubts = doubts;
        this.trail = trail;
    }

    /** New words; doubts about the words they replace are settled by it. */
    @Transactional
    public Outcome<ItemId> reword(Actor by, ItemId id, int version, ItemText text) {
        Item item = shelf.item(id, version);
        if (text.content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return inDraft(
                item.planId(),
                () -> {
                    doubts.settleEdited(by, item, text);
                    return keep(by, "plan-item.reworded", item, item.reworded(text));
                });
    }

    /** Who does, supports and accepts, in the order in which the row names them. */
    @Transactional
    public Outcome<ItemId> assign(Actor by, ItemId id, int version, List<Part> parts) {
        Item item = shelf.item(id, version);
        return inDraft(
                item.planId(), () -> keep(by, "plan-item.assigned", item, item.assigned(parts)));
    }

    /** Leaves a row out of the plan, or takes it in again. */
    @Transactional
    public Outcome<ItemId> drop(Actor by, ItemId id, boolean dropped) {
        Item item = shelf.item(id);
        String what = dropped ? "plan-item.dropped" : "plan-item.restored";
        return inDraft(item.planId(), () -> keep(by, what, item, item.dropped(dropped)));
    }

    /** A row that the document does not have, at the end. */
    @Transactional
    public Outcome<ItemId> add(Actor by, PlanId plan, ItemText text, List<Part> parts) {
        if (text.content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return inDraft(
                plan,
                () -> {
                    Item item = Item.drafted(plan, queries.nextPosition(plan), text, parts);
                    shelf.keep(item);
                    trail.item(doing(by, "plan-item.added"), item, Map.of(), values(item));
                    return item.id();
                });
    }

    /** What a clause of a row is counted from: another row, or an event that somebody records. */
    @Transactional
    public Outcome<ItemId> chain(Actor by, ChainChoice choice) {
        Item item = shelf.item(choice.item());
        if (item.id().equals(choice.waitsFor())) {
            return Outcome.refused(PlanRefusal.WAITS_FOR_ITSELF);
        }
        return inDraft(
                item.planId(),
                () -> {
                    drafts.choose(choice);
                    String row = choice.waitsFor() == null ? "" : choice.waitsFor().toString();
                    trail.item(doing(by, "plan-item.chained"), item, Map.of(), Map.of("to", row));
                    return item.id();
                });
    }

    private <T> Outcome<T> inDraft(PlanId id, Supplier<T> change) {
        Plan plan = shelf.take(id);
        return plan.state() == PlanState.DRAFT
                ? Outcome.done(change.get())
                : Outcome.refused(PlanRefusal.NOT_A_DRAFT);
    }

    private ItemId keep(Actor by, String what, Item before, Item after) {
        if (!before.equals(after)) {
            shelf.keep(after);
            trail.item(doing(by, what), after, values(before), values(after));
        }
        return after.id();
    }

    private static PlanTrail.Doing doing(Actor by, String what) {
        return PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what);
    }

    private static Map<String, String> values(Item item) {
        return Map.of(
                "content",
                item.text().content(),
                "timing",
                item.text().timingText(),
                "dropped",
                Boolean.toString(item.dropped()),
                "parts",
                item.parts().stream()
                        .map(each -> each.function() + " " + key(each))
                        .collect(Collectors.joining(", ")));
    }

    private static String key(Part part) {
        return switch (part.assignee()) {
            case Assignee.Unit(var unit) -> unit.toString();
            case Assignee.RoleHolder(var role) -> role.name();
            case Assignee.Person(var person) -> person.toString();
            case Assignee.Unmapped() -> "?";
        };
    }
}
