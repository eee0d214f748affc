package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/** Entering the number and the date that the document got. */
public record IssuePage(
        String path,
        String action,
        String title,
        Field number,
        Field symbol,
        Field issued,
        Field effective,
        @Nullable String error) {}
