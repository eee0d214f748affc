package vn.sen.compliance;

import java.util.List;
import vn.sen.calendar.Kind;

/** Each row says what work needs: who does it, or when. */
record Settled(What what) implements Rule {

    /** What each row has to say. */
    enum What {
        DOER,
        TIME
    }

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<PlanOutline.Row> rows = plan.rows().stream().filter(this::isMissing).toList();
        return rows.isEmpty() || plan.year() == null
                ? List.of()
                : List.of(
                        new Finding(requirement, requirement.key(), Rule.numbers(rows), "", null));
    }

    private boolean isMissing(PlanOutline.Row row) {
        return switch (what) {
            case DOER -> row.doers().isEmpty();
            case TIME -> row.times().stream().noneMatch(Settled::says);
        };
    }

    /** "Periodically" without a period is no time. */
    private static boolean says(PlanOutline.Time time) {
        return time.kind() != Kind.RECURRING || !time.days().isEmpty();
    }
}
