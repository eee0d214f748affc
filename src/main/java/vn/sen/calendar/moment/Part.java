package vn.sen.calendar.moment;

/** The days that Civil Code art. 146 names in a month or year, and by analogy in a quarter. */
public enum Part {
    START,
    MIDDLE,
    END
}
