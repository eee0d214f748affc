package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Passage;
import vn.sen.web.ui.Fact;

/**
 * A plan beside its reading.
 *
 * @param path address of the plan, {@code /ke-hoach/…}
 * @param say how things stand
 * @param facts whose plan it is and where it came from
 * @param next anchor of the next place to look at
 * @param sentBack why it was sent back, the last time first
 * @param source what it was read from
 * @param left words of it that are in no row
 */
public record DocPage(
        String path,
        String say,
        String facts,
        Rights rights,
        @Nullable String next,
        Source source,
        Progress progress,
        List<String> sentBack,
        List<Finding> findings,
        Document document,
        List<ReviewRow> rows,
        List<Proposal> proposals,
        LeftOverWords left,
        List<Key> keys) {

    /**
     * What a plan was read from.
     *
     * @param file its address; null for a plan entered by hand
     * @param pages address of its pages as they are; null for a file without pages
     * @param rows the same, where a row can be led to its place; null where none is shown here
     */
    public record Source(@Nullable String file, @Nullable String pages, @Nullable String rows) {}

    /**
     * A duty that may be a row.
     *
     * @param about who is charged with it and when, as far as the words say
     */
    public record Proposal(String words, String about) {}

    /**
     * A shortcut.
     *
     * @param keys what is pressed; any of them
     */
    public record Key(String does, List<String> keys) {

        public Key {
            keys = List.copyOf(keys);
        }
    }

    public DocPage {
        proposals = List.copyOf(proposals);
        keys = List.copyOf(keys);
        sentBack = List.copyOf(sentBack);
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /** The key of the last row, under which a new one is put; the beginning where there is none. */
    public String lastRow() {
        return rows.stream()
                .filter(each -> each.acts() != null)
                .reduce((first, second) -> second)
                .map(each -> each.address().replaceFirst(".*/", ""))
                .orElse(ReviewDesk.FIRST);
    }

    /**
     * What the viewer may do here.
     *
     * @param submit false also where it is handed in already
     * @param restore the draft was given up, and can be taken up again
     */
    public record Rights(boolean edit, boolean submit, boolean restore) {}

    /**
     * Rows that are clear and rows to be looked at.
     *
     * @param past days that had passed and are not answered for
     */
    public record Progress(int sure, int open, int past) {

        public int total() {
            return sure + open;
        }
    }

    /**
     * Something to be settled before the plan can be handed in.
     *
     * @param href the place where it is settled
     */
    public record Finding(String words, @Nullable String row, @Nullable String href) {}

    /**
     * The document around its table.
     *
     * @param kind as it stands above the title
     * @param form the facts being corrected; null while they are only shown
     */
    public record Document(
            String kind,
            String title,
            List<Fact> facts,
            List<Question> questions,
            List<Passage> passages,
            @Nullable TextFields form) {

        public Document {
            facts = List.copyOf(facts);
            questions = List.copyOf(questions);
            passages = List.copyOf(passages);
        }
    }
}
