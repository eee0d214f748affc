package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * Entering the number and the date that the document got.
 *
 * @param effective the day from which it holds, together with them
 * @param effect the same day alone
 */
public record IssuePage(
        String path,
        String title,
        int version,
        Field number,
        Field symbol,
        Field issued,
        Field effective,
        Field effect,
        @Nullable String error) {}
