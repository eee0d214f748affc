package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Overtaken;
import vn.sen.web.ui.Crumb;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Happening;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Step;
import vn.sen.web.ui.UnitPart;
import vn.sen.web.ui.Why;

/**
 * One task.
 *
 * @param strip the way of the work from doing to acceptance
 * @param returned the words with which it was given back; null when it was not
 * @param due null for standing work
 * @param deeds what the one who looks may do now
 * @param overtaken what happened since the page was opened; null where an act met no other
 */
public record TaskPage(
        Head head,
        List<Step> strip,
        @Nullable Returned returned,
        EvidenceSheet evidence,
        List<Remark> remarks,
        List<Happening> history,
        @Nullable DueSheet due,
        List<Fact> facts,
        @Nullable Siblings siblings,
        @Nullable SharesSheet shares,
        AppealsSheet appeals,
        Deeds deeds,
        @Nullable Overtaken overtaken) {

    public TaskPage {
        strip = List.copyOf(strip);
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
        facts = List.copyOf(facts);
    }

    /**
     * What stands at the top.
     *
     * @param href address of the task
     * @param version of the task as it is shown, sent with every act
     * @param standIn that the viewer acts in the place of somebody, in words
     */
    public record Head(
            String href,
            int version,
            String title,
            String whose,
            List<Badge> badges,
            List<Crumb> crumbs,
            @Nullable String standIn) {

        public Head {
            badges = List.copyOf(badges);
            crumbs = List.copyOf(crumbs);
        }
    }

    /** A state, and words in place of its usual ones. */
    public record Badge(Mark mark, @Nullable String word) {}

    public record Returned(String title, String words) {}

    /**
     * A day and the way to it.
     *
     * @param why null where a person set the day
     * @param note how far away it is
     */
    public record DueSheet(String title, @Nullable Why why, @Nullable String note) {}

    /** What somebody said about the task. */
    public record Remark(String initials, String author, String meta, String text) {}

    /** The same work in other units. */
    public record Siblings(@Nullable String summary, List<UnitPart> parts) {

        public Siblings {
            parts = List.copyOf(parts);
        }
    }
}
