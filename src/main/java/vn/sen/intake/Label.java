package vn.sen.intake;

import org.jspecify.annotations.Nullable;

/**
 * How a row is called.
 *
 * @param no its number as the plan has it, without closing punctuation; rows may share one
 * @param section the heading row above it
 */
public record Label(@Nullable Found<String> no, @Nullable Found<String> section) {}
