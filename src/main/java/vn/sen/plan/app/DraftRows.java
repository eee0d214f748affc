package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/** Keeps the rows of drafts, each change with what it was before. */
@Component
class DraftRows {

    private static final String BREAK = " | ";
    private static final String MERGED = "plan-item.merged";
    private static final String JOINED = "joined";

    private final PlanShelf shelf;
    private final PlanTrail trail;
    private final Trail past;

    DraftRows(PlanShelf shelf, PlanTrail trail, Trail past) {
        this.shelf = shelf;
        this.trail = trail;
        this.past = past;
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

    /** Keeps a row to which another one was added. */
    ItemId keepJoined(Actor by, Item before, Item after, ItemId other) {
        Map<String, String> now = new HashMap<>(values(after));
        now.put(JOINED, other.toString());
        shelf.keep(after);
        note(by, MERGED, after, values(before), now);
        return after.id();
    }

    /**
     * A row as it was before another one was added to it.
     *
     * @return nothing where it was changed since
     */
    Optional<Item> beforeJoining(Item heir, ItemId other) {
        return past.of(new Subject(PlanTrail.ITEM, heir.id().value())).stream()
                .filter(each -> each.what().equals(MERGED))
                .filter(each -> other.toString().equals(each.after().get(JOINED)))
                .reduce((earlier, later) -> later)
                .filter(each -> stands(values(heir), each.after()))
                .map(each -> as(heir, each.before()));
    }

    private static boolean stands(Map<String, String> now, Map<String, String> then) {
        return now.entrySet().stream()
                .filter(each -> !each.getKey().equals("no"))
                .allMatch(each -> each.getValue().equals(then.get(each.getKey())));
    }

    /** Its own parts are the first: those of the other were put behind them. */
    private static Item as(Item heir, Map<String, String> values) {
        ItemText text = heir.text();
        ItemText was =
                new ItemText(
                        text.section(),
                        text.no(),
                        values.getOrDefault("content", ""),
                        values.getOrDefault("timing", ""),
                        list(values, "outputs", BREAK),
                        list(values, "activities", BREAK),
                        list(values, "notes", BREAK));
        int own = list(values, "parts", ", ").size();
        return heir.reworded(was).assigned(heir.parts().subList(0, own));
    }

    private static List<String> list(Map<String, String> values, String name, String between) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? List.of() : List.of(value.split(Pattern.quote(between), -1));
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

    static Map<String, String> values(Item item) {
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
