package vn.sen.intake;

import org.jspecify.annotations.Nullable;

/**
 * What document it is.
 *
 * @param kind the kind of document, as written
 * @param title what it is about
 * @param year the year it plans for
 */
public record Subject(
        @Nullable Found<String> kind,
        @Nullable Found<String> title,
        @Nullable Found<Integer> year) {}
