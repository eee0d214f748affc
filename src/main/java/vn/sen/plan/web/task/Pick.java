package vn.sen.plan.web.task;

/**
 * A task to be chosen among others.
 *
 * @param value names it and the version in which it is seen
 */
public record Pick(String value, boolean chosen) {}
