package vn.sen.plan.web.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Overtaken;
import vn.sen.plan.web.Passage;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;

/**
 * A plan before the leader: what it will ask of whom, and the decision.
 *
 * @param say how much work it is
 * @param shares what each unit or role will have to do
 * @param waiting rows without days
 * @param past days that had passed, with the answers
 * @param decision null for somebody who does not decide
 * @param overtaken what happened since the page was opened; null where a decision met no other
 */
public record ApprovalPage(
        String path,
        String say,
        String facts,
        List<Fact> document,
        List<Share> shares,
        List<Waiting> waiting,
        List<PastDay> past,
        boolean askPast,
        List<Passage> passages,
        @Nullable Decision decision,
        @Nullable Overtaken overtaken) {

    public ApprovalPage {
        document = List.copyOf(document);
        shares = List.copyOf(shares);
        waiting = List.copyOf(waiting);
        past = List.copyOf(past);
        passages = List.copyOf(passages);
    }

    /** The days of everybody together, by quarter. */
    public Share all() {
        return new Share(
                "",
                sum(0),
                sum(1),
                sum(2),
                sum(3),
                shares.stream().mapToInt(Share::standing).sum());
    }

    private int sum(int quarter) {
        return shares.stream().mapToInt(each -> each.quarters()[quarter]).sum();
    }

    /**
     * What a doer has to do.
     *
     * @param standing work without an end
     */
    public record Share(String who, int first, int second, int third, int fourth, int standing) {

        int[] quarters() {
            return new int[] {first, second, third, fourth};
        }

        public int dated() {
            return first + second + third + fourth;
        }
    }

    /** A row that has no day yet, and what it waits for. */
    public record Waiting(String no, String content, String words, String reason) {}

    /** A day that had passed, and what was said about it. */
    public record PastDay(String no, String content, String due, @Nullable String answer) {}

    /**
     * The decision.
     *
     * @param version of the plan that is shown
     * @param error why it was refused
     */
    public record Decision(
            int version,
            Field effective,
            Field number,
            Field issued,
            Field words,
            @Nullable String error) {}
}
