package vn.sen.calendar.reading;

/** The size of what a name of a period names; a point is the start, middle or end of one. */
enum Level {
    POINT,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    OTHER
}
