package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * The document a plan was read from.
 *
 * @param sourceFile its hash in the archive; null for a plan entered by hand
 */
public record Origin(@Nullable String sourceFile, String sourceName) {}
