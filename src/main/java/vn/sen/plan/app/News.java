package vn.sen.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.plan.DifficultyAnswered;
import vn.sen.plan.DifficultyReported;
import vn.sen.plan.ExtensionAsked;
import vn.sen.plan.ExtensionDecided;
import vn.sen.plan.HandDownId;
import vn.sen.plan.HandedRowMoved;
import vn.sen.plan.PersonMentioned;
import vn.sen.plan.PlanAmended;
import vn.sen.plan.PlanApproved;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskAccepted;
import vn.sen.plan.TaskCancelled;
import vn.sen.plan.TaskId;
import vn.sen.plan.TaskReturned;
import vn.sen.plan.TaskSubmitted;
import vn.sen.plan.TasksChased;
import vn.sen.plan.TasksOpened;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Chasing;
import vn.sen.plan.domain.Difficulty;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Task;
import vn.sen.platform.AgencyScope;

/** Tells other modules what happened, once the act is in the database. */
@Component
class News {

    private final ApplicationEventPublisher events;

    News(ApplicationEventPublisher events) {
        this.events = events;
    }

    void approved(Actor by, Plan plan) {
        events.publishEvent(new PlanApproved(by.agency(), plan.id(), plan.year(), by.person()));
    }

    /** Work was opened; what was done before the plan was approved is no news. */
    void opened(List<Task> tasks) {
        AgencyId agency = AgencyScope.current().orElseThrow();
        Map<PlanId, List<TaskId>> owed =
                tasks.stream()
                        .filter(each -> each.state().isToDo())
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.source().planId(),
                                        Collectors.mapping(Task::id, Collectors.toList())));
        owed.forEach((plan, some) -> events.publishEvent(new TasksOpened(agency, plan, some)));
    }

    /** A task went from one state to another, or stayed where it was. */
    void moved(Actor by, Task before, Task after) {
        if (before.state() == after.state()) {
            return;
        }
        switch (after.state()) {
            case SUBMITTED ->
                    events.publishEvent(
                            new TaskSubmitted(by.agency(), after.id(), by.person(), doneOn(after)));
            case ACCEPTED ->
                    events.publishEvent(
                            new TaskAccepted(by.agency(), after.id(), by.person(), doneOn(after)));
            case RETURNED ->
                    events.publishEvent(new TaskReturned(by.agency(), after.id(), by.person()));
            case CANCELLED ->
                    events.publishEvent(new TaskCancelled(by.agency(), after.id(), by.person()));
            case OPEN, IN_PROGRESS -> {
                // Its own doer's affair.
            }
        }
    }

    void amended(Actor by, Amendment amendment) {
        events.publishEvent(
                new PlanAmended(by.agency(), amendment.plan(), amendment.id(), by.person()));
    }

    void asked(Actor by, Extension extension) {
        Extension.Asked asked = extension.asked();
        events.publishEvent(
                new ExtensionAsked(
                        by.agency(), extension.task(), by.person(), asked.due(), asked.until()));
    }

    /** More time was granted or refused. */
    void decided(Actor by, Task before, Extension extension, @Nullable LocalDate granted) {
        events.publishEvent(
                new ExtensionDecided(
                        by.agency(),
                        extension.task(),
                        by.person(),
                        extension.asked().by(),
                        Objects.requireNonNullElse(
                                before.schedule().due(), extension.asked().due()),
                        granted));
    }

    void reported(Actor by, Difficulty difficulty) {
        events.publishEvent(
                new DifficultyReported(
                        by.agency(), difficulty.id(), difficulty.task(), by.person()));
    }

    void answered(Actor by, Difficulty difficulty) {
        events.publishEvent(
                new DifficultyAnswered(
                        by.agency(),
                        difficulty.id(),
                        difficulty.task(),
                        by.person(),
                        difficulty.said().by()));
    }

    /** Somebody was called by name in words about a task. */
    void called(Actor by, TaskId task, PersonId person) {
        events.publishEvent(new PersonMentioned(by.agency(), task, person, by.person()));
    }

    /** A letter reminds of late work. */
    void chased(Actor by, Chasing letter) {
        events.publishEvent(new TasksChased(by.agency(), letter.id(), letter.tasks(), by.person()));
    }

    /** Something became of a row at an agency below; it is told there. */
    void handed(AgencyId to, HandDownId row, HandedRowMoved.What what, Instant at) {
        events.publishEvent(new HandedRowMoved(to, row, what, at));
    }

    /** The agency at work said something of a row from above. */
    void answered(HandDownId row, Instant at) {
        handed(AgencyScope.current().orElseThrow(), row, HandedRowMoved.What.ANSWERED, at);
    }

    private static LocalDate doneOn(Task task) {
        return Objects.requireNonNull(task.progress().doneOn());
    }
}
