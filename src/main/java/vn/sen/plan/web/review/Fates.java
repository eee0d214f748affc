package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.Rows;
import vn.sen.web.Texts;

/** Says of rows that are not as in the document how they came or went. */
record Fates(Reviewed reviewed, Texts texts) {

    /** Nothing about a row of the document that stands as it stood there. */
    @Nullable String of(ReviewPage.Row row) {
        Item item = row.item();
        if (item.dropped()) {
            return item.kin().mergedInto() == null
                    ? texts.get("plan.review.dropped")
                    : texts.get("plan.review.fate-merged", number(item.kin().mergedInto()));
        }
        if (item.kin().splitFrom() != null) {
            return texts.get("plan.review.fate-split", number(item.kin().splitFrom()));
        }
        boolean read = reviewed.plan().origin().sourceFile() != null;
        return read && row.provenance().isEmpty() ? texts.get("plan.review.fate-added") : null;
    }

    private String number(@Nullable ItemId id) {
        return reviewed.rows().stream()
                .map(ReviewPage.Row::item)
                .filter(each -> each.id().equals(id))
                .map(Rows::number)
                .findFirst()
                .orElse("");
    }
}
