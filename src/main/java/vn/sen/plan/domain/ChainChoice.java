package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * A person's word on what a clause is counted from.
 *
 * @param waitsFor the row; null where it is an event that somebody records
 */
public record ChainChoice(ItemId item, String clauseText, @Nullable ItemId waitsFor) {

    boolean isFor(ItemId row, String text) {
        return item.equals(row) && clauseText.equals(text);
    }
}
