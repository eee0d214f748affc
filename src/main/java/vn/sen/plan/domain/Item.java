package vn.sen.plan.domain;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * A row of a plan. When its work is due stands in its words alone; see {@link RowTimes}.
 *
 * @param position in the plan, from 1
 * @param dropped left out of the plan by a person; its words stay to be seen
 */
@Table(schema = "plan", name = "item")
public record Item(
        @Id ItemId id,
        PlanId planId,
        int position,
        @Embedded(onEmpty = USE_EMPTY) ItemText text,
        boolean dropped,
        @Embedded(onEmpty = USE_EMPTY) Kin kin,
        @MappedCollection(idColumn = "item_id", keyColumn = "position") List<Part> parts,
        @Version int version) {

    public Item {
        parts = List.copyOf(parts);
    }

    public static Item drafted(PlanId plan, int position, ItemText text, List<Part> parts) {
        return new Item(ItemId.next(), plan, position, text, false, Kin.NONE, parts, 0);
    }

    public Item reworded(ItemText text) {
        return new Item(id, planId, position, text, dropped, kin, parts, version);
    }

    public Item assigned(List<Part> parts) {
        return new Item(id, planId, position, text, dropped, kin, parts, version);
    }

    /** Left out, or taken in again by itself. */
    public Item dropped(boolean now) {
        Kin own = new Kin(kin.splitFrom(), null);
        return new Item(id, planId, position, text, now, own, parts, version);
    }

    /** A row of its own behind this one, with some of its words and all of its parties. */
    public Item parted(ItemText words) {
        Kin from = new Kin(id, null);
        return new Item(ItemId.next(), planId, position + 1, words, false, from, parts, 0);
    }

    /** This row with the words and the parties of another. */
    public Item with(Item other) {
        List<Part> all = Stream.concat(parts.stream(), other.parts.stream()).distinct().toList();
        return reworded(text.with(other.text)).assigned(all);
    }

    /** Left out because another row has its words now. */
    public Item mergedInto(ItemId other) {
        Kin into = new Kin(kin.splitFrom(), other);
        return new Item(id, planId, position, text, true, into, parts, version);
    }

    public List<Part> doers() {
        return parts.stream().filter(Part::does).toList();
    }
}
