package vn.sen.plan;

/** Who is named in a row, in the plan's words, and with which part. */
public record DraftPart(PartRole role, DraftValue words) {}
