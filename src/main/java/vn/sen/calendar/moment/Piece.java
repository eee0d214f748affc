package vn.sen.calendar.moment;

/**
 * What a period is counted in. A week of a month or quarter is a run of seven days from its start
 * (or, for the last, up to its end); ten days are the thirds of a month, the last of them longer.
 */
public enum Piece {
    DAY,
    WORKING_DAY,
    WEEK,
    TEN_DAYS,
    MONTH,
    QUARTER
}
