package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;

/**
 * A row of the document and what was understood of it.
 *
 * @param anchor its place on the page
 * @param band the heading above it, where it changes
 * @param address where the form is sent
 * @param acts what can be done with the row; null where nothing can
 * @param form the row being corrected; null while it is only shown
 * @param split the row being parted; null while it is not
 */
public record ReviewRow(
        String anchor,
        @Nullable Band band,
        String no,
        String address,
        Paper paper,
        Understood understood,
        List<Question> questions,
        Fate fate,
        @Nullable Acts acts,
        @Nullable RowFields form,
        @Nullable SplitFields split) {

    public ReviewRow {
        questions = List.copyOf(questions);
    }

    public boolean isDoubtful() {
        return !fate.dropped() && !questions.isEmpty();
    }

    public boolean isOpen() {
        return form != null || split != null;
    }

    /**
     * The heading above rows.
     *
     * @param rename where a new one is sent; null where it stays
     */
    public record Band(String title, @Nullable String rename) {}

    /**
     * What people made of the row.
     *
     * @param joined its words were added to another row
     * @param words how it came or went, in a sentence; null for a row of the document
     */
    public record Fate(boolean dropped, boolean joined, @Nullable String words) {}

    /**
     * What can be done with the row.
     *
     * @param edit address of the page with the row open
     * @param split address of the page on which it is parted
     * @param add address of the page with a new row below it
     */
    public record Acts(
            int version,
            String edit,
            String split,
            String add,
            boolean up,
            boolean down,
            boolean merge) {}

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
     * @param remembered names in the row that were learnt
     */
    public record Understood(
            @Nullable String activities,
            List<ClauseLine> clauses,
            @Nullable String unread,
            List<PartyLine> parties,
            List<Remembered> remembered) {

        public Understood {
            clauses = List.copyOf(clauses);
            parties = List.copyOf(parties);
            remembered = List.copyOf(remembered);
        }
    }

    /**
     * A name that was learnt.
     *
     * @param href where it is kept
     */
    public record Remembered(String words, String href) {}

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
