package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Mentions;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.EvidenceStore;
import vn.sen.plan.store.Remarks;

/** What the doer of a task does: begins it, speaks about it, hands it in. */
@Service
public class WorkOnTask {

    private final TaskShelf shelf;
    private final EvidenceStore evidence;
    private final Remarks remarks;
    private final Agencies agencies;
    private final News news;

    WorkOnTask(
            TaskShelf shelf,
            EvidenceStore evidence,
            Remarks remarks,
            Agencies agencies,
            News news) {
        this.shelf = shelf;
        this.evidence = evidence;
        this.remarks = remarks;
        this.agencies = agencies;
        this.news = news;
    }

    @Transactional
    public Outcome<TaskId> start(Actor by, TaskId id) {
        return shelf.take(id)
                .then(
                        task ->
                                task.started(by)
                                        .map(
                                                after ->
                                                        shelf.keep(
                                                                by,
                                                                task.capacityOfDoer(by),
                                                                "task.started",
                                                                task,
                                                                after)));
    }

    /**
     * Hands the work in.
     *
     * @param doneOn the day it was done, today or before
     * @param words to go with it; may be empty
     */
    @Transactional
    public Outcome<TaskId> submit(Actor by, TaskId id, LocalDate doneOn, String words) {
        boolean evidenced = evidence.of(id).stream().anyMatch(Evidence::counts);
        return shelf.take(id)
                .then(
                        task ->
                                task.submitted(by, doneOn, shelf.today(), evidenced)
                                        .map(after -> handIn(by, task, after, words)));
    }

    private TaskId handIn(Actor by, Task before, Task after, String words) {
        if (!words.isBlank()) {
            remarks.say(
                    after.id(),
                    Remark.Kind.SUBMITTED,
                    words,
                    by.person(),
                    before.capacityOfDoer(by));
        }
        return shelf.keep(by, before.capacityOfDoer(by), "task.submitted", before, after);
    }

    /** Words about the task, from anybody of the agency, in any state. */
    @Transactional
    public Outcome<TaskId> comment(Actor by, TaskId id, String words) {
        if (words.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        Task task = shelf.look(id);
        Capacity in = task.isFor(by) ? task.capacityOfDoer(by) : task.capacityOfAccepter(by);
        remarks.say(id, Remark.Kind.COMMENT, words, by.person(), in);
        shelf.note(by, in, "task.commented", task, task);
        called(words)
                .filter(each -> !each.equals(by.person()))
                .forEach(each -> news.called(by, id, each));
        return Outcome.done(id);
    }

    /** The colleagues that words call by name; nobody is looked up where nobody is called. */
    private Stream<PersonId> called(String words) {
        if (words.indexOf('@') < 0) {
            return Stream.empty();
        }
        Map<PersonId, String> names =
                agencies.people().stream()
                        .collect(Collectors.toMap(PersonView::id, PersonView::name));
        return Mentions.in(words, names).stream();
    }
}
