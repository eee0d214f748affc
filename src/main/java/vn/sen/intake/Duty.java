package vn.sen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the part on organisation lays upon a unit.
 *
 * @param unit the unit; none where the plan lists duties without dividing them
 */
public record Duty(@Nullable Found<String> unit, List<Found<String>> items) {
    public Duty {
        items = List.copyOf(items);
    }
}
