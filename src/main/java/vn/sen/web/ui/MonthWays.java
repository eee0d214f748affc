package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** The ways to the months beside a month, and to that of today; null where there is none. */
public record MonthWays(@Nullable String previous, @Nullable String next, @Nullable String now) {}
