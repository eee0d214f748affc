package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * One line of a history: who did what, when.
 *
 * @param who null when the program acted by itself
 * @param note the reason given, or the value before; shown under the line
 */
public record Happening(
        String icon, @Nullable String who, String what, @Nullable String note, String when) {}
