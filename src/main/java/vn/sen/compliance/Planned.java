package vn.sen.compliance;

import java.util.List;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;

/** Some row has to be one of these activities; a duty of a unit, which has no day, is no row. */
record Planned(List<String> activities) implements Rule {

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        return plan.rowsOf(activities).isEmpty()
                ? List.of(
                        new Finding(
                                requirement,
                                requirement.key(),
                                List.of(),
                                duty(plan),
                                Finding.Proposal.of(requirement, activities)))
                : List.of();
    }

    /** The duty that speaks of it without a day; empty where none does. */
    private String duty(PlanOutline plan) {
        return plan.duties().stream().filter(this::isMeantBy).findFirst().orElse("");
    }

    private boolean isMeantBy(String words) {
        return Catalogue.standard().recognise(words).activities().stream()
                .map(Activity::id)
                .anyMatch(activities::contains);
    }
}
