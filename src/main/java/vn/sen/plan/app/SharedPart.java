package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.PartRole;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/**
 * A party that advises or helps on the row of a task, and what it gave to the task.
 *
 * @param given the first first; none while it is open
 * @param left whether it is no party of the row any more
 */
public record SharedPart(Part part, Who who, List<Contributed> given, boolean left) {

    public SharedPart {
        given = List.copyOf(given);
    }

    /** Something given, by whom, and the name of whom he stood in for; may be empty. */
    public record Contributed(Contribution contribution, Who by, String inPlaceOf) {}

    public boolean isOpen() {
        return given.isEmpty();
    }

    /**
     * All such parties of a row, and those that were and gave something, with what they gave to one
     * of its tasks.
     */
    static List<SharedPart> of(Item row, List<Contribution> given, Directory.Names names) {
        List<Part> parties = row.parts().stream().filter(Part::supports).toList();
        List<SharedPart> all = new ArrayList<>();
        parties.forEach(each -> all.add(of(each, false, given, names)));
        given.stream()
                .filter(each -> parties.stream().noneMatch(each::isOf))
                .map(Contribution::party)
                .distinct()
                .map(each -> Part.of(PartRole.COORDINATE, "", PartFunction.SUPPORT, each))
                .forEach(each -> all.add(of(each, true, given, names)));
        return all;
    }

    private static SharedPart of(
            Part part, boolean left, List<Contribution> given, Directory.Names names) {
        return new SharedPart(part, names.who(part.assignee()), of(part, given, names), left);
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
