package vn.sen.intake;

/** Who is named in a row, in the plan's words, and with which part. */
public record Party(Part part, String text) {}
