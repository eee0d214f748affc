package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.web.NotFound;

/**
 * What a clause is counted from.
 *
 * @param loi the clause's words
 * @param dong the row; empty for an event that somebody records
 */
record ChainForm(@Nullable String loi, @Nullable String dong) {

    ChainChoice choice(ItemId row) {
        return new ChainChoice(row, loi == null ? "" : loi, awaited());
    }

    boolean isFor(String words) {
        return words.equals(loi);
    }

    private @Nullable ItemId awaited() {
        try {
            return dong == null || dong.isBlank() ? null : ItemId.of(dong);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
