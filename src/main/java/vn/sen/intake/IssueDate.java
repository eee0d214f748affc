package vn.sen.intake;

import org.jspecify.annotations.Nullable;

/** The date of a document, of which day and month are often left blank for the clerk. */
public record IssueDate(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {}
