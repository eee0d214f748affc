package vn.sen.calendar.moment;

/** The units that cycles are stated in; {@link #months()} is 0 for those shorter than a month. */
public enum CycleUnit {
    DAY(0),
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    CycleUnit(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
