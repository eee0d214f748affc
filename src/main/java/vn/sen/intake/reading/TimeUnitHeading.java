package vn.sen.intake.reading;

/** "Month", "Week" as the heading of a column, and nothing else: the column says when. */
public final class TimeUnitHeading {
    private TimeUnitHeading() {}

    public static boolean is(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && Terms.LAYOUT.whole(text).contains("time-unit");
    }
}
