package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;
import vn.sen.web.ui.Field;

/** Giving a day to a clause that takes its dates from elsewhere. */
public record DatePage(
        String path,
        String action,
        String row,
        ClauseLine clause,
        Field opens,
        Field due,
        Field source,
        @Nullable String error) {}
