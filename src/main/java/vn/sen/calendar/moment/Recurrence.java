package vn.sen.calendar.moment;

/** How work comes again within a year. */
public interface Recurrence {}
