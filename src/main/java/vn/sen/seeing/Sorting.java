package vn.sen.seeing;

import org.jspecify.annotations.Nullable;

/**
 * By which column a list is sorted.
 *
 * @param column null for the list's own order
 * @param down the last first
 */
public record Sorting(@Nullable String column, boolean down) {

    /** The name of the parameter in addresses. */
    public static final String PARAMETER = "sap";

    /** Reads {@code han} or {@code -han}; a column that does not sort is no order. */
    public static Sorting of(@Nullable String asked, ListKind kind) {
        if (asked == null || asked.isBlank()) {
            return new Sorting(null, false);
        }
        boolean down = asked.startsWith("-");
        String column = down ? asked.substring(1) : asked;
        boolean known =
                kind.columns().stream().anyMatch(each -> each.key().equals(column) && each.sorts());
        return known ? new Sorting(column, down) : new Sorting(null, false);
    }

    public boolean is(String other) {
        return other.equals(column);
    }
}
