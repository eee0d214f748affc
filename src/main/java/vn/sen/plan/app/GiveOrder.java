package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.plan.ItemId;

/**
 * What is handed down, and to whom.
 *
 * @param due the last day for all rows; null for the last day of each row's own work
 * @param words said with it; may be empty
 */
public record GiveOrder(
        List<ItemId> rows, List<AgencyId> to, @Nullable LocalDate due, String words) {

    public GiveOrder {
        rows = List.copyOf(rows);
        to = List.copyOf(to);
    }
}
