package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** One unit's part in a shared task, as a chip with its own mark. */
public record UnitPart(Mark mark, String name, @Nullable String href, boolean late) {}
