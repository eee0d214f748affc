package vn.sen.calendar;

/** The units in which periods are stated; an hour is a working hour, eight to a working day. */
public enum DurationUnit {
    HOUR("hour"),
    DAY("day"),
    WORKING_DAY("working-day"),
    WEEK("week"),
    MONTH("month"),
    QUARTER("quarter"),
    YEAR("year");

    private final String code;

    DurationUnit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
