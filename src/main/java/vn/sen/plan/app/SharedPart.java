package vn.sen.plan.app;

import java.util.List;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;

/**
 * A party that advises or helps on the row of a task, and what it gave to the task.
 *
 * @param given the first first; none while it is open
 */
public record SharedPart(Part part, Who who, List<Contributed> given) {

    public SharedPart {
        given = List.copyOf(given);
    }

    /** Something given, by whom, and the name of whom he stood in for; may be empty. */
    public record Contributed(Contribution contribution, Who by, String inPlaceOf) {}

    public boolean isOpen() {
        return given.isEmpty();
    }

    /** All such parties of a row, with what they gave to one of its tasks. */
    static List<SharedPart> of(Item row, List<Contribution> given, Directory.Names names) {
        return row.parts().stream()
                .filter(Part::supports)
                .map(
                        each ->
                                new SharedPart(
                                        each, names.who(each.assignee()), of(each, given, names)))
                .toList();
    }

    private static List<Contributed> of(
            Part part, List<Contribution> given, Directory.Names names) {
        return given.stream()
                .filter(each -> each.isOf(part))
                .map(
                        each ->
                                new Contributed(
                                        each,
                                        names.person(each.by(), each.in().as()),
                                        names.name(each.in().inPlaceOf())))
                .toList();
    }
}
