package vn.sen.plan;

import org.jspecify.annotations.Nullable;

/**
 * What document it is.
 *
 * @param kind the kind of document, as written
 * @param year the year it plans for, in digits; null where the document does not say
 */
public record DraftSubject(
        @Nullable DraftValue kind, @Nullable DraftValue title, @Nullable DraftValue year) {}
