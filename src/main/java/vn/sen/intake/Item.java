package vn.sen.intake;

import java.util.List;
import vn.sen.standard.Activity;

/**
 * One row of a plan.
 *
 * @param activities the activities of the catalogue that it is; none where that is not known
 * @param notes cells of other columns (remarks, money), each with its heading
 */
public record Item(
        Label label,
        Found<String> content,
        Times times,
        List<Found<Party>> responsible,
        List<Found<String>> outputs,
        Found<List<Activity>> activities,
        List<Found<String>> notes) {
    public Item {
        responsible = List.copyOf(responsible);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
    }
}
