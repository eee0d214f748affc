package vn.sen.calendar.moment;

/**
 * So many times in so many units: twice in twelve months.
 *
 * @param length how many units the period has that is cut
 * @param times into how many equal spans it is cut
 */
public record Cycle(CycleUnit unit, int length, int times) {

    public static final Cycle YEARLY = every(CycleUnit.YEAR);

    public static Cycle every(CycleUnit unit) {
        return new Cycle(unit, 1, 1);
    }

    public boolean isEvery(CycleUnit wanted) {
        return equals(every(wanted));
    }
}
