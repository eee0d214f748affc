package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;

/**
 * A row of the document and what was understood of it.
 *
 * @param anchor its place on the page
 * @param section the heading above it, where it changes
 * @param address where its acts are sent
 * @param form the row being corrected; null while it is only shown
 */
public record ReviewRow(
        String anchor,
        @Nullable String section,
        String no,
        String address,
        String edit,
        Paper paper,
        Understood understood,
        List<Question> questions,
        boolean dropped,
        @Nullable RowFields form) {

    public ReviewRow {
        questions = List.copyOf(questions);
    }

    public boolean isDoubtful() {
        return !dropped && !questions.isEmpty();
    }

    /** The cells of the document, in its words. */
    public record Paper(
            List<Piece> content, List<Piece> timing, List<String> parties, List<String> outputs) {

        public Paper {
            content = List.copyOf(content);
            timing = List.copyOf(timing);
            parties = List.copyOf(parties);
            outputs = List.copyOf(outputs);
        }
    }

    /**
     * What was made of them.
     *
     * @param activities which activities of the standard it is, in words
     * @param unread words of time that were not understood
     */
    public record Understood(
            @Nullable String activities,
            List<ClauseLine> clauses,
            @Nullable String unread,
            List<PartyLine> parties) {

        public Understood {
            clauses = List.copyOf(clauses);
            parties = List.copyOf(parties);
        }
    }

    /**
     * Who does something for the row.
     *
     * @param function what they do
     * @param who units, roles and people, in words
     * @param unknown the document's words for those whom nobody knows yet
     */
    public record PartyLine(String function, List<String> who, List<String> unknown) {

        public PartyLine {
            who = List.copyOf(who);
            unknown = List.copyOf(unknown);
        }
    }
}
