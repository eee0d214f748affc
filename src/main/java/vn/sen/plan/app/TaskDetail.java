package vn.sen.plan.app;

import java.util.List;
import vn.sen.agency.PersonView;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.trail.Entry;

/**
 * One task with all that belongs to it.
 *
 * @param parties those who support the work
 * @param evidence also what was taken back
 * @param together the same occurrence or event, others' parts of it
 * @param people to whom the viewer can hand it; none where he cannot
 */
public record TaskDetail(
        TaskLine line,
        Item item,
        List<Who> parties,
        List<Shown> evidence,
        List<Said> remarks,
        List<Done> history,
        List<TaskLine> together,
        List<PersonView> people,
        Rights rights) {

    public Task task() {
        return line.task();
    }

    /** A file or a link, and who added it. */
    public record Shown(Evidence evidence, Who by, boolean mayWithdraw) {}

    /** Words, and who said them. */
    public record Said(Remark remark, Who by) {}

    /** An act of the trail, and who did it; nobody where the program did. */
    public record Done(Entry entry, Who by) {}

    /**
     * What the viewer may do with it now.
     *
     * @param date may give it a day, which it has not yet
     * @param moveDate may move the day that a person set
     * @param correctDone may correct the day on which it was done
     */
    public record Rights(
            boolean start,
            boolean addEvidence,
            boolean submit,
            boolean check,
            boolean handOver,
            boolean cancel,
            boolean date,
            boolean moveDate,
            boolean correctDone) {

        static final Rights NONE =
                new Rights(false, false, false, false, false, false, false, false, false);
    }
}
