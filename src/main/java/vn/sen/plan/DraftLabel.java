package vn.sen.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a row is called.
 *
 * @param no its number as the plan has it
 * @param section the heading row above it
 */
public record DraftLabel(@Nullable String no, @Nullable String section) {}
