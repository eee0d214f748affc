package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * A row being corrected.
 *
 * @param preview what the words of time would mean
 * @param version of the row that is shown; a newer one refuses the form
 * @param error what was wrong with the row as a whole
 */
public record RowFields(
        int version,
        Field no,
        Field section,
        Field content,
        Field timing,
        Preview preview,
        Field outputs,
        List<Choice> activities,
        List<PartyFields> parties,
        List<Choices> assignees,
        List<Option> functions,
        @Nullable String error) {

    public RowFields {
        activities = List.copyOf(activities);
        parties = List.copyOf(parties);
        assignees = List.copyOf(assignees);
        functions = List.copyOf(functions);
    }

    public boolean knowsActivity() {
        return activities.stream().anyMatch(Choice::chosen);
    }

    /** What words of time mean. */
    public record Preview(List<ClauseLine> clauses, @Nullable String unread, List<String> slips) {

        public Preview {
            clauses = List.copyOf(clauses);
            slips = List.copyOf(slips);
        }
    }

    /** An option that is chosen or not. */
    public record Choice(Option option, boolean chosen) {}

    /** Options under a heading. */
    public record Choices(String title, List<Option> options) {

        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * Some words of the document, who is meant and what for.
     *
     * @param name beginning of its fields' names
     * @param added true for one that is not in the document
     */
    public record PartyFields(
            String name,
            String role,
            String words,
            Field function,
            List<Option> assigned,
            Field more,
            boolean added) {

        public PartyFields {
            assigned = List.copyOf(assigned);
        }
    }
}
