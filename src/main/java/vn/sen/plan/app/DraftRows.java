package vn.sen.plan.app;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.web.StaleVersion;

/** Keeps the rows of drafts, each change with what it was before. */
@Component
class DraftRows {

    private static final String BREAK = " | ";

    private final PlanShelf shelf;
    private final PlanTrail trail;

    DraftRows(PlanShelf shelf, PlanTrail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    /** The row, its plan held until the transaction ends: nobody moves it meanwhile. */
    Item take(ItemId id) {
        shelf.take(shelf.item(id).planId());
        return shelf.item(id);
    }

    /**
     * The row as somebody looked at it.
     *
     * @throws StaleVersion if it was changed since
     */
    Item take(ItemId id, int version) {
        Item item = take(id);
        if (item.version() != version) {
            throw new StaleVersion();
        }
        return item;
    }

    <T> Outcome<T> inDraft(PlanId id, Supplier<T> change) {
        Plan plan = shelf.take(id);
        return plan.state() == PlanState.DRAFT
                ? Outcome.done(change.get())
                : Outcome.refused(PlanRefusal.NOT_A_DRAFT);
    }

    ItemId keep(Actor by, String what, Item before, Item after) {
        if (!before.equals(after)) {
            shelf.keep(after);
            note(by, what, after, values(before), values(after));
        }
        return after.id();
    }

    Item add(Actor by, String what, Item item) {
        Item kept = shelf.keep(item);
        note(by, what, kept, Map.of(), values(kept));
        return kept;
    }

    void note(
            Actor by,
            String what,
            Item item,
            Map<String, String> before,
            Map<String, String> after) {
        trail.item(PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what), item, before, after);
    }

    private static Map<String, String> values(Item item) {
        ItemText text = item.text();
        return Map.of(
                "section",
                text.section(),
                "no",
                text.no(),
                "content",
                text.content(),
                "timing",
                text.timingText(),
                "outputs",
                String.join(BREAK, text.outputs()),
                "activities",
                String.join(BREAK, text.activities()),
                "notes",
                String.join(BREAK, text.notes()),
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
