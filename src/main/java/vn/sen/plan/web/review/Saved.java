package vn.sen.plan.web.review;

/**
 * What became of a form that saves itself.
 *
 * @param version of what the form stands over now
 * @param words a quiet line
 */
public record Saved(int version, String words, boolean good) {}
