package vn.sen.plan.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.store.Appeals;
import vn.sen.plan.store.ContributionStore;
import vn.sen.plan.store.EvidenceStore;
import vn.sen.plan.store.Remarks;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Gathers what was shown, said, asked and done about one task. */
@Component
class TaskRecords {

    private final EvidenceStore evidence;
    private final Remarks remarks;
    private final Appeals appeals;
    private final ContributionStore contributions;
    private final Trail trail;

    TaskRecords(
            EvidenceStore evidence,
            Remarks remarks,
            Appeals appeals,
            ContributionStore contributions,
            Trail trail) {
        this.evidence = evidence;
        this.remarks = remarks;
        this.appeals = appeals;
        this.contributions = contributions;
        this.trail = trail;
    }

    Sheet of(TaskId id, Item item) {
        return new Sheet(
                item,
                evidence.of(id),
                remarks.of(id),
                appeals.of(id),
                item.parts().stream().anyMatch(Part::supports)
                        ? contributions.of(List.of(id))
                        : List.of(),
                trail.of(new Subject(PlanTrail.TASK, id.value())));
    }

    /** What was read of a task, before its people have names. */
    record Sheet(
            Item item,
            List<Evidence> evidence,
            List<Remark> remarks,
            List<Appeal> said,
            List<Contribution> given,
            List<Entry> history) {

        List<SharedPart> shared(Directory.Names names) {
            return SharedPart.of(item, given, names);
        }

        boolean isSharedBy(Actor viewer) {
            return item.parts().stream()
                    .anyMatch(each -> each.supports() && viewer.hasHat(each::isOf));
        }

        List<TaskDetail.Said> said(Directory.Names names) {
            return remarks.stream()
                    .map(
                            each ->
                                    new TaskDetail.Said(
                                            each,
                                            names.person(each.by(), each.as()),
                                            names.name(each.in().inPlaceOf())))
                    .toList();
        }

        List<TaskDetail.Appealed> appeals(Directory.Names names) {
            return said.stream().map(each -> appealed(each, names)).toList();
        }

        List<TaskDetail.Done> done(Directory.Names names) {
            return history.stream()
                    .map(
                            each ->
                                    new TaskDetail.Done(
                                            each,
                                            names.person(each.by(), each.as()),
                                            names.name(inPlaceOf(each))))
                    .toList();
        }

        boolean asksForTime() {
            return said.stream()
                    .anyMatch(each -> each.kind() == Appeal.Kind.EXTENSION && each.isOpen());
        }
    }

    private static @Nullable PersonId inPlaceOf(Entry entry) {
        String absent = entry.after().get(PlanTrail.IN_PLACE_OF);
        return absent == null ? null : PersonId.of(absent);
    }

    static TaskDetail.Appealed appealed(Appeal appeal, Directory.Names names) {
        Appeal.Answer answer = appeal.answer();
        return new TaskDetail.Appealed(
                appeal,
                names.person(appeal.by().by(), appeal.by().as()),
                answer == null ? Who.NOBODY : names.person(answer.by().by(), answer.by().as()));
    }
}
