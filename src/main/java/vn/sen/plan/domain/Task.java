package vn.sen.plan.domain;

import static org.springframework.data.relational.core.mapping.Embedded.OnEmpty.USE_EMPTY;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.calendar.Occurrence;
import vn.sen.plan.TaskId;

/** A piece of work with one doer: one occurrence of a row, or one event, for one party. */
@Table(schema = "plan", name = "task")
public record Task(
        @Id TaskId id,
        @Embedded(onEmpty = USE_EMPTY) TaskSource source,
        @Embedded(onEmpty = USE_EMPTY) TaskName name,
        @Embedded(onEmpty = USE_EMPTY) Schedule schedule,
        @Embedded(onEmpty = USE_EMPTY) Hands hands,
        @Embedded(onEmpty = USE_EMPTY) Progress progress,
        @Version int version) {

    /** A new task, open. */
    public static Task opened(TaskSource source, TaskName name, Schedule schedule, Hands hands) {
        return new Task(TaskId.next(), source, name, schedule, hands, Progress.NEW, 0);
    }

    public TaskState state() {
        return progress.state();
    }

    /** As somebody answered for a date that had passed before the plan was approved. */
    public Task answered(PastAnswer answer, LocalDate today) {
        return switch (answer.answer()) {
            case DONE ->
                    with(
                            new Progress(
                                    TaskState.ACCEPTED,
                                    answer.day(),
                                    answer.answeredBy(),
                                    today,
                                    true));
            case NOT_APPLICABLE -> with(new Progress(TaskState.CANCELLED, null, null, null, true));
            case OWED -> owed(answer.dayOrThrow());
        };
    }

    private Task owed(LocalDate due) {
        Progress open = new Progress(TaskState.OPEN, null, null, null, true);
        return new Task(id, source, name, schedule.owed(due), hands, open, version);
    }

    public Outcome<Task> started(Actor by) {
        return workable(by, state() == TaskState.OPEN || state() == TaskState.RETURNED)
                .map(mine -> mine.taken(by).with(mine.progress.in(TaskState.IN_PROGRESS)));
    }

    /** Handed to a person; back to the unit or the role where none is named. */
    public Outcome<Task> handedTo(@Nullable PersonId person) {
        return state().isToDo()
                ? Outcome.done(in(hands.to(person)))
                : Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
    }

    /** In the hands of a successor, whatever its state. */
    public Task passedTo(PersonId successor) {
        return in(hands.to(successor));
    }

    /** To be accepted by a successor. */
    public Task acceptedBy(PersonId successor) {
        return in(hands.acceptedBy(successor));
    }

    /** Whether the person named to accept it is the one who does or did it. */
    public boolean isCheckedByItsDoer() {
        PersonId accepter = hands.acceptPerson();
        return accepter != null
                && (accepter.equals(hands.doerPerson()) || accepter.equals(progress.submittedBy()));
    }

    /** Whether the actor may add to it and take from it. */
    public Outcome<Task> open(Actor by) {
        return workable(by, state().isToDo());
    }

    /**
     * Handed in as done on a day.
     *
     * @param evidenced whether it has evidence that was not withdrawn
     */
    public Outcome<Task> submitted(Actor by, LocalDate doneOn, LocalDate today, boolean evidenced) {
        if (doneOn.isAfter(today)) {
            return Outcome.refused(PlanRefusal.DAY_IN_THE_FUTURE);
        }
        Outcome<Task> mine = workable(by, state().isToDo());
        return mine.then(
                task ->
                        evidenced
                                ? Outcome.done(
                                        task.taken(by)
                                                .with(task.progress.done(doneOn, by.person())))
                                : Outcome.refused(PlanRefusal.NO_EVIDENCE));
    }

    public Outcome<Task> accepted(Actor by, LocalDate today) {
        return checkable(by).map(task -> task.with(task.progress.accepted(today)));
    }

    public Outcome<Task> returned(Actor by) {
        return checkable(by).map(task -> task.with(task.progress.in(TaskState.RETURNED)));
    }

    public Outcome<Task> cancelled() {
        return state().isOver()
                ? Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE)
                : Outcome.done(with(progress.in(TaskState.CANCELLED)));
    }

    /** The day of completion was entered wrongly. */
    public Outcome<Task> corrected(LocalDate doneOn, LocalDate today) {
        if (progress.doneOn() == null) {
            return Outcome.refused(PlanRefusal.NOT_DONE_YET);
        }
        if (doneOn.isAfter(today)) {
            return Outcome.refused(PlanRefusal.DAY_IN_THE_FUTURE);
        }
        return doneOn.equals(progress.doneOn())
                ? Outcome.refused(PlanRefusal.SAME_DAY)
                : Outcome.done(with(progress.corrected(doneOn)));
    }

    /** A date for work that was waiting for one. */
    public Outcome<Task> dated(@Nullable LocalDate opens, LocalDate due, String words) {
        if (schedule.due() != null || schedule.standing()) {
            return Outcome.refused(PlanRefusal.HAS_A_DATE);
        }
        if (state().isOver()) {
            return Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
        }
        return Outcome.done(at(schedule.dated(opens, due, words)));
    }

    /** Another day in place of one that a person had set. */
    public Outcome<Task> moved(LocalDate due, String reason) {
        if (!state().isToDo()) {
            return Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
        }
        if (!schedule.isSetByHand()) {
            return Outcome.refused(PlanRefusal.DAY_IS_COUNTED);
        }
        return due.equals(schedule.due())
                ? Outcome.refused(PlanRefusal.SAME_DAY)
                : Outcome.done(at(schedule.moved(due, reason)));
    }

    /** Whether its doer may ask for a later day. */
    public Outcome<Task> extendable(Actor by, LocalDate until, LocalDate today) {
        return workable(by, state().isToDo()).then(task -> task.later(until, today));
    }

    /** A later day, granted by somebody whose own work it is not. */
    public Outcome<Task> extended(Actor by, LocalDate until, LocalDate today, String words) {
        if (!state().isToDo()) {
            return Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
        }
        return decidable(by)
                .then(task -> task.later(until, today))
                .map(task -> task.at(schedule.extended(until, words)));
    }

    /** Whether the actor decides on more time: he accepts the work, or keeps the year. */
    public Outcome<Task> decidable(Actor by) {
        if (!by.hasHat(hands::isAcceptedBy) && !by.holds(Role.ISO_SECRETARY)) {
            return Outcome.refused(PlanRefusal.NOT_YOURS_TO_EXTEND);
        }
        return isFor(by) ? Outcome.refused(PlanRefusal.OWN_EXTENSION) : Outcome.done(this);
    }

    private Outcome<Task> later(LocalDate until, LocalDate today) {
        LocalDate due = schedule.due();
        return due == null
                ? Outcome.refused(PlanRefusal.NO_DAY_TO_EXTEND)
                : Extension.later(until, due, today).map(day -> this);
    }

    /** The day as it is counted now, by another calendar or from another day. */
    public Task recounted(Occurrence now, LocalDate today) {
        return at(schedule.recounted(now, now.due().isBefore(today)));
    }

    /** The same work under another clause, in whose words it is due now. */
    Task under(ClauseId clause) {
        return new Task(id, source.under(clause), name, schedule, hands, progress, version);
    }

    Task named(TaskName other) {
        return new Task(id, source, other, schedule, hands, progress, version);
    }

    /** The day that the plan's new words give; one that has passed is asked for. */
    Task amended(Occurrence now, LocalDate today) {
        return at(schedule.amended(now, now.due().isBefore(today)));
    }

    /** Ended by a change of the plan. */
    Task givenUp() {
        return with(progress.in(TaskState.CANCELLED));
    }

    Task acceptedBy(Assignee accepter) {
        return in(hands.acceptedBy(accepter));
    }

    Task inHandsOf(Hands others) {
        return in(others);
    }

    /** Whether it is to have a due day and has none yet. */
    public boolean isUndated() {
        return schedule.due() == null && !schedule.standing();
    }

    /** Whether it is this person's work, or that of somebody for whom he stands in. */
    public boolean isFor(Actor actor) {
        return actor.hasHat(hands::isFor);
    }

    /** Whether the actor is the one who says that it is done. */
    public boolean isToBeCheckedBy(Actor actor) {
        return state() == TaskState.SUBMITTED && checker(actor).isPresent();
    }

    /** Whether the work names this person to accept it, or somebody for whom he stands in. */
    public boolean isNamedToCheck(Actor actor) {
        return isToBeCheckedBy(actor)
                && actor.hasHat(hat -> hands.accepter().includes(hat) && !isOwnWork(hat));
    }

    public Capacity capacityOfDoer(Actor actor) {
        Optional<Actor> hat = actor.hat(hands::isFor);
        return Capacity.of(actor, hat, hands.roleOfDoer(hat.orElse(actor)));
    }

    public Capacity capacityOfAccepter(Actor actor) {
        Optional<Actor> hat = checker(actor);
        return Capacity.of(actor, hat, hands.roleOfAccepter(hat.orElse(actor)));
    }

    /** In whose place the actor would do what is next with it; null for what is his own. */
    public @Nullable PersonId turnInPlaceOf(Actor actor) {
        if (isToBeCheckedBy(actor)) {
            return capacityOfAccepter(actor).inPlaceOf();
        }
        return state().isToDo() ? capacityOfDoer(actor).inPlaceOf() : null;
    }

    public @Nullable Role roleOfDoer(Actor actor) {
        return capacityOfDoer(actor).as();
    }

    public @Nullable Role roleOfAccepter(Actor actor) {
        return capacityOfAccepter(actor).as();
    }

    /**
     * The hat under which the actor may accept; none for work of his own, and none in the place of
     * somebody whose own work it is.
     */
    private Optional<Actor> checker(Actor actor) {
        return isOwnWork(actor)
                ? Optional.empty()
                : actor.hat(hat -> hands.isAcceptedBy(hat) && !isOwnWork(hat));
    }

    private Outcome<Task> workable(Actor by, boolean rightState) {
        if (!isFor(by)) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_TASK);
        }
        return rightState ? Outcome.done(this) : Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
    }

    private Outcome<Task> checkable(Actor by) {
        if (state() != TaskState.SUBMITTED) {
            return Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE);
        }
        if (!by.hasHat(hands::isAcceptedBy)) {
            return Outcome.refused(PlanRefusal.NOT_YOURS_TO_ACCEPT);
        }
        return checker(by).isEmpty() ? Outcome.refused(PlanRefusal.OWN_WORK) : Outcome.done(this);
    }

    private boolean isOwnWork(Actor actor) {
        return actor.person().equals(progress.submittedBy())
                || actor.person().equals(hands.doerPerson());
    }

    /** Whoever begins work that is nobody's in person has it; who is away, where it is for him. */
    private Task taken(Actor by) {
        return hands.doerPerson() == null
                ? in(hands.to(by.hat(hands::isFor).orElse(by).person()))
                : this;
    }

    private Task in(Hands other) {
        return new Task(id, source, name, schedule, other, progress, version);
    }

    private Task at(Schedule other) {
        return new Task(id, source, name, other, hands, progress, version);
    }

    private Task with(Progress next) {
        return new Task(id, source, name, schedule, hands, next, version);
    }
}
