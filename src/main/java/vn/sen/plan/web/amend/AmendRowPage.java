package vn.sen.plan.web.amend;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.review.RowFields;

/**
 * A row of an amendment being written.
 *
 * @param drop where the row is left out of the plan; null for a new one
 */
public record AmendRowPage(
        String amendment, String action, String title, RowFields fields, @Nullable String drop) {}
