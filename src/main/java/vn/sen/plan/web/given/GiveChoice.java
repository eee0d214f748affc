package vn.sen.plan.web.given;

import org.jspecify.annotations.Nullable;

/** A tick. */
public record GiveChoice(String value, String label, @Nullable String note, boolean chosen) {}
