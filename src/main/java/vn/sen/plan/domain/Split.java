package vn.sen.plan.domain;

import java.util.Arrays;
import java.util.List;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;

/**
 * The words of one row as two.
 *
 * @param first what stays where it is
 * @param second what goes into a row behind it
 */
public record Split(ItemText first, ItemText second) {

    private static final String SEAMS = "\\s*(?:\\R+\\s*[-+\u2022]?|;|\\s[-+\u2022](?=\\s))\\s*";

    /** A first proposal: at the first seam of the cells; a cell without one stays as it is. */
    public static Split proposed(ItemText text) {
        String[] content = halves(text.content());
        String[] timing = halves(text.timingText());
        return new Split(
                words(text, content[0], timing[0], text.activities()),
                words(text, content[1], timing[1], List.of()));
    }

    private static String[] halves(String cell) {
        String[] pieces =
                Arrays.stream(cell.split(SEAMS))
                        .filter(each -> !each.isBlank())
                        .toArray(String[]::new);
        if (pieces.length < 2) {
            return new String[] {cell, ""};
        }
        String[] rest = Arrays.copyOfRange(pieces, 1, pieces.length);
        return new String[] {pieces[0].strip(), String.join("; ", rest).strip()};
    }

    private static ItemText words(
            ItemText text, String content, String timing, List<String> activities) {
        return new ItemText(
                text.section(),
                text.no(),
                content,
                timing,
                text.outputs(),
                activities,
                text.notes());
    }

    /** What a row's words are in the standard's catalogue; what another row was if they tell. */
    public static List<String> activities(String content, ItemText was) {
        List<String> told =
                Catalogue.standard().recognise(content).activities().stream()
                        .map(Activity::id)
                        .toList();
        return told.isEmpty() ? was.activities() : told;
    }
}
