package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.agency.PersonView;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.Appeal;
import vn.sen.trail.Entry;

/**
 * One task with all that belongs to it.
 *
 * @param shared those who advise or help, and what they gave
 * @param gives whether the viewer is of one of those and may say what it gave
 * @param evidence also what was taken back
 * @param appeals requests for time and difficulties, the first first
 * @param together the same occurrence or event, others' parts of it
 * @param people to whom the viewer can hand it; none where he cannot
 * @param absence who is away of those on whom it waits
 */
public record TaskDetail(
        TaskLine line,
        Item item,
        List<SharedPart> shared,
        boolean gives,
        List<Shown> evidence,
        List<Said> remarks,
        List<Appealed> appeals,
        List<Done> history,
        List<TaskLine> together,
        List<PersonView> people,
        Rights rights,
        Absence absence) {

    /** Those who advise or help. */
    public List<Who> parties() {
        return shared.stream().map(SharedPart::who).toList();
    }

    public Task task() {
        return line.task();
    }

    /**
     * Who is away of those on whom the work waits.
     *
     * @param standsInFor for whom the viewer would do what is next; null for what is his own
     */
    public record Absence(List<Gone> gone, @Nullable String standsInFor) {

        public Absence {
            gone = List.copyOf(gone);
        }
    }

    /**
     * Somebody who is away today.
     *
     * @param substitute name of who stands in for him
     */
    public record Gone(String name, LocalDate until, String substitute) {}

    /** A file or a link, and who added it. */
    public record Shown(Evidence evidence, Who by, boolean mayWithdraw) {}

    /** Words, who said them, and the name of whom he stood in for; may be empty. */
    public record Said(Remark remark, Who by, String inPlaceOf) {}

    /**
     * What its doer asked or reported.
     *
     * @param answeredBy nobody while it is open
     */
    public record Appealed(Appeal appeal, Who by, Who answeredBy) {}

    /** An act of the trail, who did it, nobody where the program did, and for whom. */
    public record Done(Entry entry, Who by, String inPlaceOf) {}

    /**
     * What the viewer may do with it now.
     *
     * @param date may give it a day, which it has not yet
     * @param moveDate may move the day that a person set
     * @param correctDone may correct the day on which it was done
     * @param askForTime may ask for a later day, none being asked for already
     * @param report may say what stands in the way
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
            boolean correctDone,
            boolean askForTime,
            boolean report) {

        static final Rights NONE =
                new Rights(
                        false, false, false, false, false, false, false, false, false, false,
                        false);
    }
}
