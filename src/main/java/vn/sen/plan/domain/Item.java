package vn.sen.plan.domain;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import java.util.List;
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
        @MappedCollection(idColumn = "item_id", keyColumn = "position") List<Part> parts,
        @Version int version) {

    public Item {
        parts = List.copyOf(parts);
    }

    public static Item drafted(PlanId plan, int position, ItemText text, List<Part> parts) {
        return new Item(ItemId.next(), plan, position, text, false, parts, 0);
    }

    public Item reworded(ItemText text) {
        return new Item(id, planId, position, text, dropped, parts, version);
    }

    public Item assigned(List<Part> parts) {
        return new Item(id, planId, position, text, dropped, parts, version);
    }

    public Item dropped(boolean now) {
        return new Item(id, planId, position, text, now, parts, version);
    }

    public List<Part> doers() {
        return parts.stream().filter(Part::does).toList();
    }
}
