package vn.sen.compliance;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Relative;

/**
 * What changes outside has to be taken in within so many months. Work that goes on all the time,
 * that an event starts, or that comes at least so often keeps the time; one fixed day does not.
 */
record InTime(List<String> activities, int months) implements Rule {
    private static final int MONTHS_OF_A_YEAR = 12;

    /** Times that come with the change itself. */
    private static final Set<Kind> FOLLOWING =
            EnumSet.of(Kind.CONTINUOUS, Kind.EVENT, Kind.RELATIVE);

    /** Days of a unit, at the most. */
    private static final Map<DurationUnit, BigDecimal> DAYS =
            Map.of(
                    DurationUnit.HOUR, new BigDecimal("0.2"),
                    DurationUnit.DAY, BigDecimal.ONE,
                    DurationUnit.WORKING_DAY, new BigDecimal("1.4"),
                    DurationUnit.WEEK, BigDecimal.valueOf(7),
                    DurationUnit.MONTH, BigDecimal.valueOf(30),
                    DurationUnit.QUARTER, BigDecimal.valueOf(91),
                    DurationUnit.YEAR, BigDecimal.valueOf(365));

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<PlanOutline.Row> rows = plan.rowsOf(activities);
        if (rows.isEmpty()) {
            return new Planned(activities).findings(requirement, plan);
        }
        List<PlanOutline.Row> late =
                rows.stream()
                        .filter(row -> row.times().stream().anyMatch(this::isTooLate))
                        .toList();
        if (!late.isEmpty()) {
            return List.of(finding(requirement, ".late", late));
        }
        return rows.stream().anyMatch(this::keepsTime)
                ? List.of()
                : List.of(finding(requirement, ".rare", rows));
    }

    private static Finding finding(
            Requirement requirement, String variant, List<PlanOutline.Row> rows) {
        return new Finding(requirement, requirement.key() + variant, Rule.numbers(rows), "", null);
    }

    private boolean isTooLate(PlanOutline.Time time) {
        Relative relative = time.relative();
        return relative != null
                && relative.direction() == Direction.AFTER
                && relative.distance() != null
                && days(relative.distance()).compareTo(limit()) > 0;
    }

    private boolean keepsTime(PlanOutline.Row row) {
        return row.times().stream().anyMatch(time -> FOLLOWING.contains(time.kind()))
                || row.dues().distinct().count() >= MONTHS_OF_A_YEAR / months;
    }

    private static BigDecimal days(Distance distance) {
        BigDecimal most = distance.amountMax();
        BigDecimal amount = most == null ? distance.amount() : most;
        return amount.multiply(DAYS.get(distance.unit()));
    }

    private BigDecimal limit() {
        return BigDecimal.valueOf(31L * months);
    }
}
