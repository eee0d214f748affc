package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonAtWork;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.DoneCorrection;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.Corrections;
import vn.sen.plan.store.Remarks;

/** Puts a task into other hands, cancels it, dates it, corrects the day on which it was done. */
@Service
public class SteerTask {

    private final TaskShelf shelf;
    private final Agencies agencies;
    private final Remarks remarks;
    private final Corrections corrections;
    private final ChainReactions chains;
    private final Clock clock;

    SteerTask(
            TaskShelf shelf,
            Agencies agencies,
            Remarks remarks,
            Corrections corrections,
            ChainReactions chains,
            Clock clock) {
        this.shelf = shelf;
        this.agencies = agencies;
        this.remarks = remarks;
        this.corrections = corrections;
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * Hands the work to somebody of the unit, or to a holder of the role; back to them all where
     * nobody is named. The head of the unit does so, whoever has it in hand, or the secretary.
     */
    @Transactional
    public Outcome<TaskId> handOver(Actor by, TaskId id, @Nullable PersonId person) {
        return shelf.take(id).then(task -> handOver(by, task, person));
    }

    private Outcome<TaskId> handOver(Actor by, Task task, @Nullable PersonId person) {
        if (!task.isFor(by) && !by.holds(Role.ISO_SECRETARY)) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_TASK);
        }
        if (person != null && !fits(task, person)) {
            return Outcome.refused(PlanRefusal.NOT_OF_THE_UNIT);
        }
        Capacity in =
                task.isFor(by) ? task.capacityOfDoer(by) : PlanPermission.HAND_OVER.capacityOf(by);
        return task.handedTo(person)
                .map(after -> shelf.keep(by, in, "task.handed-over", task, after));
    }

    private boolean fits(Task task, PersonId person) {
        UnitId unit = task.hands().doerUnit();
        Role role = task.hands().doerRole();
        return agencies.atWork(person)
                .map(PersonAtWork::actor)
                .filter(each -> unit == null || each.belongsTo(unit))
                .filter(each -> role == null || each.holds(role))
                .isPresent();
    }

    /** Gives work up; where it was the last that others wait for, they need not wait for it. */
    @Transactional
    public Outcome<TaskId> cancel(Actor by, TaskId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        return shelf.take(id)
                .then(task -> task.cancelled().map(after -> cancel(by, task, after, reason)));
    }

    private TaskId cancel(Actor by, Task before, Task after, String reason) {
        Role as = PlanPermission.CANCEL_TASK.roleOf(by);
        remarks.say(after.id(), Remark.Kind.CANCELLED, reason, by.person(), as);
        shelf.keep(after);
        List<Task> followed = chains.finished(after);
        shelf.note(by, as, "task.cancelled", before, after);
        shelf.followed(followed);
        return after.id();
    }

    /**
     * A due day for work that has none yet.
     *
     * @param words where the day comes from
     */
    @Transactional
    public Outcome<TaskId> date(
            Actor by, TaskId id, @Nullable LocalDate opens, LocalDate due, String words) {
        if (words.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        if (opens != null && opens.isAfter(due)) {
            return Outcome.refused(PlanRefusal.OPENS_AFTER_DUE);
        }
        Role as = PlanPermission.SET_DATE.roleOf(by);
        return shelf.take(id)
                .then(
                        task ->
                                task.dated(opens, due, words)
                                        .map(
                                                after ->
                                                        shelf.keep(
                                                                by,
                                                                as,
                                                                "task.dated",
                                                                task,
                                                                after)));
    }

    /** Corrects the day of completion; both days stay, with the reason. */
    @Transactional
    public Outcome<TaskId> correctDone(Actor by, TaskId id, LocalDate doneOn, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        Task task = shelf.look(id);
        if (!task.isFor(by) && !PlanPermission.SET_DATE.allows(by)) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_TASK);
        }
        return task.corrected(doneOn, shelf.today())
                .map(after -> correct(by, task, after, doneOn, reason));
    }

    private TaskId correct(Actor by, Task before, Task after, LocalDate day, String reason) {
        Capacity in =
                before.isFor(by)
                        ? before.capacityOfDoer(by)
                        : PlanPermission.SET_DATE.capacityOf(by);
        LocalDate was = Objects.requireNonNull(before.progress().doneOn());
        corrections.keep(
                after.id(),
                new DoneCorrection(was, day, reason, by.person(), in.as(), clock.instant()));
        return shelf.keep(by, in, "task.done-corrected", before, after);
    }
}
