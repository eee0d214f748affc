package vn.sen.calendar;

/**
 * Words that the reader took in a sense that somebody should confirm, so that a page can ask: a
 * slip of the pen that it saw through, or a time that leaves open what its dates need.
 *
 * @param written the words of the plan
 * @param understood what they were taken for
 */
public record Slip(String written, String understood) {}
