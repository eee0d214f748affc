package vn.sen.reminder.app;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.OpenWork;
import vn.sen.plan.TaskAccepted;
import vn.sen.plan.TaskCancelled;
import vn.sen.plan.TaskId;
import vn.sen.plan.TaskReturned;
import vn.sen.plan.TaskSubmitted;
import vn.sen.plan.TasksOpened;
import vn.sen.plan.Workload;
import vn.sen.reminder.domain.Kind;

/**
 * Hears what became of tasks. Told twice it says nothing twice; told late it looks how the task
 * stands by then.
 */
@Component
class Listening {

    private final Workload workload;
    private final Audience audience;
    private final KeepNotices keep;
    private final TracedActs acts;
    private final NewWork newWork;

    Listening(
            Workload workload,
            Audience audience,
            KeepNotices keep,
            TracedActs acts,
            NewWork newWork) {
        this.workload = workload;
        this.audience = audience;
        this.keep = keep;
        this.acts = acts;
        this.newWork = newWork;
    }

    @ApplicationModuleListener(id = "reminder.tasks-opened")
    void opened(TasksOpened event) {
        List<OpenWork> open =
                workload.of(event.tasks()).stream()
                        .filter(each -> each.stage() == OpenWork.Stage.TO_DO)
                        .toList();
        keep.say(newWork.of(event, open, audience.today()));
    }

    @ApplicationModuleListener(id = "reminder.task-submitted")
    void submitted(TaskSubmitted event) {
        find(event.task(), OpenWork.Stage.SUBMITTED)
                .ifPresent(
                        work -> {
                            keep.settle(event.task(), Kind::isOfTheDoer);
                            say(
                                    work,
                                    Kind.TO_ACCEPT,
                                    "task.submitted",
                                    event.by(),
                                    audience.today().accepters(work));
                        });
    }

    @ApplicationModuleListener(id = "reminder.task-returned")
    void returned(TaskReturned event) {
        find(event.task(), OpenWork.Stage.TO_DO)
                .ifPresent(
                        work -> {
                            keep.settle(event.task(), Kind::isOfTheAccepter);
                            say(
                                    work,
                                    Kind.RETURNED,
                                    "task.returned",
                                    event.by(),
                                    audience.today().doers(work));
                        });
    }

    @ApplicationModuleListener(id = "reminder.task-accepted")
    void accepted(TaskAccepted event) {
        keep.settle(event.task(), Kind::isSettledByWork);
        find(event.task(), OpenWork.Stage.DONE)
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.ACCEPTED,
                                        "task.accepted",
                                        event.by(),
                                        theOneWhoHandedIn(work)));
    }

    @ApplicationModuleListener(id = "reminder.task-cancelled")
    void cancelled(TaskCancelled event) {
        keep.settle(event.task(), Kind::isSettledByWork);
        find(event.task(), OpenWork.Stage.CANCELLED)
                .ifPresent(
                        work ->
                                say(
                                        work,
                                        Kind.CANCELLED,
                                        "task.cancelled",
                                        event.by(),
                                        audience.today().doers(work)));
    }

    private List<PersonId> theOneWhoHandedIn(OpenWork work) {
        PersonId person = work.submittedBy();
        return person != null && audience.today().find(person).isPresent()
                ? List.of(person)
                : List.of();
    }

    private Optional<OpenWork> find(TaskId task, OpenWork.Stage stage) {
        return workload.of(List.of(task)).stream()
                .filter(each -> each.stage() == stage)
                .findFirst();
    }

    /** Nobody is told of what he did himself. */
    private void say(OpenWork work, Kind kind, String act, PersonId by, List<PersonId> to) {
        List<PersonId> others = to.stream().filter(each -> !each.equals(by)).toList();
        acts.last(work.task(), act)
                .ifPresent(
                        entry ->
                                keep.say(
                                        List.of(
                                                new Saying(
                                                        others,
                                                        kind,
                                                        Saying.task(work.task()),
                                                        Long.toString(entry.number()),
                                                        TracedActs.day(entry),
                                                        Saying.words(work, by)))));
    }
}
