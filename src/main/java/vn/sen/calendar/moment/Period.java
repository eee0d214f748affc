package vn.sen.calendar.moment;

/** A stretch of days. */
public interface Period {}
