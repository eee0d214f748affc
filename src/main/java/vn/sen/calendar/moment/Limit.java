package vn.sen.calendar.moment;

/** A day by which work is done. */
public record Limit(Period period) {}
