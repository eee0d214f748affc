package vn.sen.compliance;

import java.util.List;
import java.util.stream.Stream;
import vn.sen.standard.Lexicon;

/** A row of these activities has to say that all units are reached. */
record EveryUnit(List<String> activities) implements Rule {
    private static final Lexicon ALL_UNITS = Lexicon.beside(EveryUnit.class, "units.lexicon");

    @Override
    public List<Finding> findings(Requirement requirement, PlanOutline plan) {
        List<PlanOutline.Row> rows = plan.rowsOf(activities);
        boolean said = rows.stream().flatMap(EveryUnit::words).anyMatch(EveryUnit::meansAll);
        return rows.isEmpty() || said
                ? List.of()
                : List.of(
                        new Finding(requirement, requirement.key(), Rule.numbers(rows), "", null));
    }

    private static boolean meansAll(String words) {
        return !ALL_UNITS.find(words).isEmpty();
    }

    private static Stream<String> words(PlanOutline.Row row) {
        return Stream.concat(Stream.of(row.content()), row.doers().stream());
    }
}
