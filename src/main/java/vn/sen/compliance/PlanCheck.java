package vn.sen.compliance;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.WorkingCalendar;

/** Looks at a plan for all that is asked of it; pure, and safe for use by several threads. */
public final class PlanCheck {

    private final List<RuleBook.Entry> entries;

    /** Counts days off by this calendar. */
    public PlanCheck(WorkingCalendar calendar) {
        entries = RuleBook.read(calendar);
    }

    /** What the plan leaves open, the law's first, else in the order of the year's work. */
    public List<Finding> check(PlanOutline plan) {
        return entries.stream()
                .filter(entry -> holds(entry.requirement(), plan.year()))
                .flatMap(entry -> entry.rule().findings(entry.requirement(), plan).stream())
                .sorted(Comparator.comparing(finding -> finding.requirement().weight()))
                .toList();
    }

    private static boolean holds(Requirement requirement, @Nullable Integer year) {
        return year == null || requirement.holdsIn(year);
    }

    /** Everything that is asked of plans. */
    public List<Requirement> requirements() {
        return entries.stream().map(RuleBook.Entry::requirement).toList();
    }
}
