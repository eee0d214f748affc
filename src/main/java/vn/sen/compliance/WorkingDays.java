package vn.sen.compliance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sen.calendar.WorkingCalendar;

/** Days by which work is due are days on which it can be done. */
record WorkingDays(WorkingCalendar calendar) implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<Finding> findings = new ArrayList<>();
        for (PlanOutline.Row row : plan.rows()) {
            String days =
                    row.dues()
                            .filter(day -> !calendar.isWorkingDay(day))
                            .distinct()
                            .map(this::named)
                            .collect(Collectors.joining("; "));
            if (!days.isEmpty()) {
                findings.add(
                        new Finding(
                                requirement, requirement.key(), List.of(row.number()), days, null));
            }
        }
        return findings;
    }

    private String named(LocalDate day) {
        return DAY.format(day) + " \u2192 " + DAY.format(calendar.onOrBefore(day));
    }
}
