package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a plan is called.
 *
 * @param kind the kind of document, as written
 * @param year the year it plans for; null until somebody says it
 * @param series what it is a plan of, over the years; see {@link Series}; may be empty
 */
public record Naming(String kind, String title, @Nullable Integer year, String series) {}
