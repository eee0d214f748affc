package vn.sen.intake;

import java.util.Set;

/**
 * Which tables of a document are the plan, by their numbers in {@link WhichTable}.
 *
 * @param taken the numbers; empty to take all
 */
public record TableChoice(Set<Integer> taken) {
    public static final TableChoice ALL = new TableChoice(Set.of());

    public TableChoice {
        taken = Set.copyOf(taken);
    }

    public boolean takes(int number) {
        return taken.isEmpty() || taken.contains(number);
    }
}
