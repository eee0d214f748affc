package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/** What is being corrected on the page of the review. */
sealed interface Open {

    /** Only looked at. */
    record Nothing() implements Open {}

    record Row(ItemId item, RowFields fields) implements Open {}

    /**
     * A row that is not there yet.
     *
     * @param after the row above it; null at the beginning
     */
    record NewRow(@Nullable ItemId after, RowFields fields) implements Open {}

    record Parting(ItemId item, SplitFields fields) implements Open {}

    /** The document's facts. */
    record Text(TextFields fields) implements Open {}

    static Open nothing() {
        return new Nothing();
    }

    default @Nullable RowFields row(ItemId id) {
        return this instanceof Row(ItemId item, RowFields fields) && item.equals(id)
                ? fields
                : null;
    }

    default @Nullable SplitFields parting(ItemId id) {
        return this instanceof Parting(ItemId item, SplitFields fields) && item.equals(id)
                ? fields
                : null;
    }

    default @Nullable TextFields text() {
        return this instanceof Text(TextFields fields) ? fields : null;
    }
}
