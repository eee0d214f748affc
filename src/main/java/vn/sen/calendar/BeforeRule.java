package vn.sen.calendar;

/** Whether "before day X" excludes X, as the words say, or includes it, as some agencies mean. */
public enum BeforeRule {
    EXCLUSIVE,
    INCLUSIVE
}
