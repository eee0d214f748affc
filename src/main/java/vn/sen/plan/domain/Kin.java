package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * The rows that a row has to do with because people arranged the draft anew.
 *
 * @param splitFrom the row that it was parted from
 * @param mergedInto the row that took its words in; it is left out itself
 */
public record Kin(@Nullable ItemId splitFrom, @Nullable ItemId mergedInto) {

    static final Kin NONE = new Kin(null, null);
}
