package vn.sen.plan;

import org.jspecify.annotations.Nullable;

/**
 * The date of a document, of which day and month are often left blank for the clerk.
 *
 * @param written the words of the date and where they stood
 */
public record DraftIssued(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        DraftValue written) {}
