package vn.sen.plan.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * A row of an earlier plan as it would stand in the next one.
 *
 * @param from the row it comes from; null for a row of a template
 * @param before its words as they were
 * @param parts those who are meant, without units that are closed and people who have left
 */
public record RowAgain(
        @Nullable ItemId from,
        ItemText before,
        ItemText after,
        List<Part> parts,
        List<Sign> signs) {

    public RowAgain {
        parts = List.copyOf(parts);
        signs = List.copyOf(signs);
    }

    /**
     * Something to be looked at.
     *
     * @param value name of the value, as in {@link Provenance}
     * @param words what it is about
     */
    public record Sign(Kind kind, String value, String words) {}

    /** What there is to be looked at. */
    public enum Kind {
        /** The moved date is no working day. */
        DAY_OFF,
        /** The date does not exist in the new year. */
        NO_SUCH_DAY,
        /** Nothing in the row says when. */
        UNDATED,
        /** Work of the earlier year is not done. */
        UNFINISHED,
        /** A unit is closed, or somebody has left. */
        PARTY_GONE;

        /** Message key of the sentence that says so. */
        public String key() {
            return "plan.again." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isMoved() {
        return !before.equals(after);
    }
}
