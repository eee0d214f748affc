package vn.sen.plan.domain;

import java.util.List;

/**
 * What a row says.
 *
 * @param section the heading row above it; may be empty
 * @param no its number as the plan has it; rows may share one, and it may be empty
 * @param timingText the cell that says when; may be empty
 * @param activities keys of the standard's catalogue
 * @param notes cells of other columns
 */
public record ItemText(
        String section,
        String no,
        String content,
        String timingText,
        List<String> outputs,
        List<String> activities,
        List<String> notes) {

    public ItemText {
        outputs = List.copyOf(outputs);
        activities = List.copyOf(activities);
        notes = List.copyOf(notes);
    }
}
