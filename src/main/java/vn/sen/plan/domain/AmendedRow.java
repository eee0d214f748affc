package vn.sen.plan.domain;

import java.util.List;
import java.util.Locale;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * A row as an amendment wants it.
 *
 * @param item the row, or the one that will be
 * @param base the version of the row that was looked at
 */
public record AmendedRow(
        AmendmentId amendment, ItemId item, Kind kind, int base, ItemText text, List<Part> parts) {

    public AmendedRow {
        parts = List.copyOf(parts);
    }

    /** What is done with the row. */
    public enum Kind {
        CHANGED,
        ADDED,
        DROPPED;

        /** Message key of the name shown to people. */
        public String key() {
            return "amend.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The row as it will be, behind those that are there where it is new. */
    Item added(PlanId plan, int position) {
        return new Item(item, plan, position, text, false, Kin.NONE, parts, 0);
    }

    /** The row as it will be. */
    Item over(Item now) {
        return kind == Kind.DROPPED ? now.dropped(true) : now.reworded(text).assigned(parts);
    }

    /** Whether somebody else changed the row since it was looked at. */
    public boolean isOvertaken(Item now) {
        return kind != Kind.ADDED && now.version() != base;
    }
}
