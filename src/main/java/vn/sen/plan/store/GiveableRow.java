package vn.sen.plan.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * A row that can be given.
 *
 * @param due the last day of its own work; null where it has none
 */
public record GiveableRow(
        ItemId id, String no, String content, String timing, @Nullable LocalDate due) {}
