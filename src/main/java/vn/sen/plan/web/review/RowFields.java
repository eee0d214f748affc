package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * A row being corrected.
 *
 * @param version of the row that is shown; a newer one refuses the form
 * @param preview what the words of time would mean
 * @param conflict what somebody else changed meanwhile; null where nobody did
 * @param error what was wrong with the row as a whole
 */
public record RowFields(
        int version,
        Cells cells,
        Preview preview,
        List<Choice> activities,
        Parties parties,
        @Nullable Conflict conflict,
        @Nullable String error) {

    public RowFields {
        activities = List.copyOf(activities);
    }

    public boolean knowsActivity() {
        return activities.stream().anyMatch(Choice::chosen);
    }

    RowFields over(Conflict changed) {
        return new RowFields(version, cells, preview, activities, parties, changed, error);
    }

    /** What stands in the row's cells. */
    public record Cells(
            Field no, Field section, Field content, Field timing, Field outputs, Field notes) {}

    /** What words of time mean. */
    public record Preview(List<Timed> clauses, @Nullable String unread, List<String> slips) {

        public Preview {
            clauses = List.copyOf(clauses);
            slips = List.copyOf(slips);
        }
    }

    /**
     * A clause of the words.
     *
     * @param chain what it is counted from; null for one that is not counted
     */
    public record Timed(ClauseLine line, @Nullable Chain chain) {}

    /**
     * What a clause is counted from.
     *
     * @param words name of the field that bears the clause's words
     */
    public record Chain(String words, Field row, List<Option> rows) {

        public Chain {
            rows = List.copyOf(rows);
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

    /** Who is named in the row, and who and what there is to choose from. */
    public record Parties(
            List<PartyFields> named, List<Choices> assignees, List<Option> functions) {

        public Parties {
            named = List.copyOf(named);
            assignees = List.copyOf(assignees);
            functions = List.copyOf(functions);
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
