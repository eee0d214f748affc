package vn.sen.agency.web.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/**
 * A list of people and what it would change.
 *
 * @param say how things stand, in a sentence
 * @param refusal why it was not applied; null where nobody tried
 * @param settled what became of it, in words; null while it is open
 * @param unused headings of columns that nothing is taken from; empty for none
 * @param units names of units that would be opened
 * @param act what can be done; null where nothing can
 */
public record RollPage(
        String address,
        String name,
        String say,
        @Nullable String refusal,
        @Nullable String settled,
        String unused,
        List<String> units,
        List<Tab> tabs,
        List<Line> lines,
        Pages pages,
        @Nullable Act act) {

    public RollPage {
        units = List.copyOf(units);
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    /**
     * A row of the list.
     *
     * @param row its number in the file
     */
    public record Line(
            String row,
            String name,
            Mark mark,
            String state,
            List<Change> changes,
            List<Mistake> mistakes) {

        public Line {
            changes = List.copyOf(changes);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * A value that becomes another one.
     *
     * @param before empty where there was none
     * @param note what is to be known about it; empty for nothing
     */
    public record Change(String column, String before, String after, String note) {}

    /** What is wrong with a cell, and what to do. */
    public record Mistake(String column, String words) {}

    /**
     * Doing it.
     *
     * @param wrong how many rows would be left out
     * @param summary what would be done, in words
     */
    public record Act(String fingerprint, int wrong, String summary, String accounts) {}
}
