package vn.sen.compliance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One activity has to be done before another. */
record InOrder(String earlier, String later) implements Rule {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<PlanOutline.Row> before = onlyOf(plan, earlier, later);
        List<PlanOutline.Row> after = onlyOf(plan, later, earlier);
        Optional<LocalDate> first = firstDue(before);
        Optional<LocalDate> second = firstDue(after);
        if (first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get())) {
            return List.of();
        }
        return List.of(
                new Finding(
                        requirement,
                        requirement.key(),
                        Rule.numbers(Stream.concat(before.stream(), after.stream()).toList()),
                        DAY.format(second.get()) + " < " + DAY.format(first.get()),
                        null));
    }

    /** A row that is both puts them into order itself. */
    private static List<PlanOutline.Row> onlyOf(PlanOutline plan, String wanted, String other) {
        return plan.rowsOf(List.of(wanted)).stream()
                .filter(row -> !row.isAny(List.of(other)))
                .toList();
    }

    private static Optional<LocalDate> firstDue(List<PlanOutline.Row> rows) {
        return rows.stream().flatMap(row -> row.firstDue().stream()).min(LocalDate::compareTo);
    }
}
