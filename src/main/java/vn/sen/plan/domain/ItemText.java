package vn.sen.plan.domain;

import java.util.List;
import java.util.stream.Stream;

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

    /** These words and then another row's; what both say is said once. */
    ItemText with(ItemText other) {
        return new ItemText(
                section,
                no,
                joined(content, other.content),
                joined(timingText, other.timingText),
                union(outputs, other.outputs),
                union(activities, other.activities),
                union(notes, other.notes));
    }

    /** The same row in another section. */
    public ItemText under(String section) {
        return new ItemText(section, no, content, timingText, outputs, activities, notes);
    }

    private static String joined(String first, String second) {
        if (second.isBlank() || first.equalsIgnoreCase(second)) {
            return first;
        }
        return first.isBlank() ? second : first.replaceFirst("[\\s;,.]+$", "") + "; " + second;
    }

    private static List<String> union(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
