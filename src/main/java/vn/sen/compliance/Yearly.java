package vn.sen.compliance;

import java.util.List;

/**
 * The first activity has to be planned, and it or one of the others has to have a day in the year.
 */
record Yearly(List<String> activities) implements Rule {

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<String> itself = activities.subList(0, 1);
        List<PlanOutline.Row> rows = plan.rowsOf(itself);
        if (rows.isEmpty()) {
            return new Planned(itself).findings(requirement, plan);
        }
        boolean dated =
                plan.rowsOf(activities).stream().anyMatch(row -> row.dues().findAny().isPresent());
        return dated || plan.year() == null
                ? List.of()
                : List.of(
                        new Finding(
                                requirement,
                                requirement.key() + ".undated",
                                Rule.numbers(rows),
                                "",
                                null));
    }
}
