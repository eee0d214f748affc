package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.calendar.Calendars;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.store.ClauseStore;
import vn.sen.web.NotFound;

/** Says that what a row waits for has happened, or on which days another plan puts it. */
@Service
public class RecordEvent {

    private final ClauseStore clauses;
    private final TaskShelf shelf;
    private final Alternatives alternatives;
    private final EventTasks opening;
    private final Calendars calendars;
    private final PlanTrail trail;
    private final Clock clock;

    RecordEvent(
            ClauseStore clauses,
            TaskShelf shelf,
            Alternatives alternatives,
            EventTasks opening,
            Calendars calendars,
            PlanTrail trail,
            Clock clock) {
        this.clauses = clauses;
        this.shelf = shelf;
        this.alternatives = alternatives;
        this.opening = opening;
        this.calendars = calendars;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens the tasks of a clause, dated from the event where the clause says how far.
     *
     * @param due where the clause does not say it; null to leave the date open
     * @return refused with {@link PlanRefusal#CHOOSE_CASE} where the row has a date for the other
     *     case and nothing is chosen
     */
    @Transactional
    public Outcome<List<Task>> happened(
            Actor by, ClauseId id, PlanEvent.Told told, @Nullable LocalDate due) {
        if (told.what().isBlank()) {
            return Outcome.refused(PlanRefusal.EVENT_UNNAMED);
        }
        if (told.day().isAfter(shelf.today())) {
            return Outcome.refused(PlanRefusal.DAY_IN_THE_FUTURE);
        }
        if (due != null && due.isBefore(told.day())) {
            return Outcome.refused(PlanRefusal.DUE_BEFORE_EVENT);
        }
        return waiting(id, false).then(clause -> happened(by, clause, told, due));
    }

    private Outcome<List<Task>> happened(
            Actor by, FrozenClause clause, PlanEvent.Told told, @Nullable LocalDate due) {
        List<Task> defaults = alternatives.liveDefaults(clause);
        if (!defaults.isEmpty() && told.choice() == null) {
            return Outcome.refused(PlanRefusal.CHOOSE_CASE);
        }
        PlanEvent event = PlanEvent.happened(clause, told, by.person(), clock.instant());
        Schedule schedule = schedule(clause, told, due);
        Outcome<List<Task>> opened = opening.open(event, schedule, told.what());
        return opened.map(
                tasks -> {
                    if (told.choice() == PlanEvent.Choice.REPLACE_DEFAULT) {
                        alternatives.replace(by, event, defaults);
                    }
                    return noted(by, PlanPermission.RECORD_EVENT, event, tasks);
                });
    }

    private Schedule schedule(FrozenClause clause, PlanEvent.Told told, @Nullable LocalDate due) {
        Optional<Schedule> counted =
                clause.clause()
                        .relative()
                        .flatMap(each -> calendars.deadlines().from(each, told.day()))
                        .map(Schedule::of);
        return counted.orElseGet(
                () -> Schedule.set(told.day(), due, clause.clause().text(), told.what()));
    }

    /**
     * The days that another plan gives.
     *
     * @param source number, date and name of that plan
     */
    @Transactional
    public Outcome<List<Task>> dated(Actor by, ClauseId id, PlanEvent.Span span, String source) {
        if (source.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        if (span.first().isAfter(span.due())) {
            return Outcome.refused(PlanRefusal.OPENS_AFTER_DUE);
        }
        return waiting(id, true)
                .then(
                        clause -> {
                            PlanEvent event =
                                    PlanEvent.dated(
                                            clause, span, source, by.person(), clock.instant());
                            Schedule schedule =
                                    Schedule.set(
                                            span.opens(),
                                            span.due(),
                                            clause.clause().text(),
                                            source);
                            return opening.open(event, schedule, "")
                                    .map(tasks -> noted(by, PlanPermission.SET_DATE, event, tasks));
                        });
    }

    private Outcome<FrozenClause> waiting(ClauseId id, boolean forPlan) {
        FrozenClause clause = clauses.find(id).orElseThrow(NotFound::new);
        Treatment treatment = clause.clause().treatment();
        boolean fits = (treatment == Treatment.WAITS_FOR_PLAN) == forPlan && treatment.waits();
        if (!fits) {
            return Outcome.refused(PlanRefusal.CLAUSE_WAITS_FOR_NOTHING);
        }
        return shelf.isRunning(clause.planId())
                ? Outcome.done(clause)
                : Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
    }

    private List<Task> noted(Actor by, PlanPermission right, PlanEvent event, List<Task> tasks) {
        trail.record(
                PlanTrail.Doing.of(by, right, "plan-event.recorded"),
                PlanTrail.EVENT,
                event.id().value(),
                Map.of(),
                Map.of(
                        "kind", event.kind().name(),
                        "clause", event.clause().id().toString(),
                        "day", event.day().toString(),
                        "choice", Objects.toString(event.choice(), ""),
                        "tasks", Integer.toString(tasks.size())));
        shelf.opened(
                PlanTrail.Doing.of(by, right, "task.opened"),
                only(tasks, each -> isOf(event, each)));
        shelf.followed(only(tasks, each -> !isOf(event, each)));
        return tasks;
    }

    private static boolean isOf(PlanEvent event, Task task) {
        return task.source().clauseId().equals(event.clause().id());
    }

    private static List<Task> only(List<Task> tasks, Predicate<Task> which) {
        return tasks.stream().filter(which).toList();
    }
}
