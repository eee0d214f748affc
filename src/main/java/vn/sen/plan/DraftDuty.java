package vn.sen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the part on organisation lays upon a unit.
 *
 * @param unit the unit, as written; null where the plan lists duties without dividing them
 */
public record DraftDuty(@Nullable DraftValue unit, List<DraftValue> items) {

    public DraftDuty {
        items = List.copyOf(items);
    }
}
