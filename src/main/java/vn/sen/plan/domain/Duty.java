package vn.sen.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's part on organisation lays upon a unit.
 *
 * @param unitName as written; null where the plan does not divide the duties
 */
public record Duty(@Nullable String unitName, List<String> items) {

    public Duty {
        items = List.copyOf(items);
    }
}
