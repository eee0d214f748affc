package vn.sen.plan.web.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * An amendment.
 *
 * @param returned the words with which it was sent back; may be empty
 * @param digest of the effects as they are shown
 */
public record AmendPage(
        String path,
        String plan,
        String title,
        List<Fact> facts,
        String returned,
        List<Row> rows,
        List<String> findings,
        Acts acts,
        String digest,
        @Nullable String error) {

    public AmendPage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * What can be done with it, each null or false where it cannot.
     *
     * @param rows of the plan that can still be chosen
     * @param ready whether it can be handed in or approved
     * @param words with which it is sent back
     */
    public record Acts(
            boolean edit,
            List<Option> rows,
            boolean ready,
            @Nullable Field words,
            @Nullable Paper paper) {

        public Acts {
            rows = List.copyOf(rows);
        }
    }

    /** The number and the date of the decision. */
    public record Paper(Field number, Field symbol, Field issued) {}

    /**
     * A row before and after.
     *
     * @param edit where it is written anew; null where it cannot be
     * @param effects in words, by kind
     */
    public record Row(
            String title,
            String kind,
            boolean overtaken,
            List<Change> changes,
            List<Told> effects,
            @Nullable String edit) {

        public Row {
            changes = List.copyOf(changes);
            effects = List.copyOf(effects);
        }
    }

    /** A value before and after; empty where there was none. */
    public record Change(String label, String was, String now) {}

    /** What becomes of some tasks. */
    public record Told(String title, List<String> tasks) {

        public Told {
            tasks = List.copyOf(tasks);
        }
    }
}
