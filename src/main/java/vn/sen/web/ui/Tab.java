package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** A saved view above a table, or another way to see the same list. */
public record Tab(
        String title,
        String href,
        boolean current,
        @Nullable Integer count,
        @Nullable String icon) {

    public static Tab of(String title, String href, boolean current, int count) {
        return new Tab(title, href, current, count, null);
    }
}
