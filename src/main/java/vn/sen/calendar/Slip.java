package vn.sen.calendar;

/**
 * A slip of the pen that the reader saw through, so that a page can ask whether it did so rightly.
 *
 * @param written the word of the plan
 * @param understood the word it was taken for
 */
public record Slip(String written, String understood) {}
