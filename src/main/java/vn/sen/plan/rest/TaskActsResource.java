package vn.sen.plan.rest;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.MoveDate;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.web.Viewer;

/** What is done with a task, as the forms of its page do it. */
@RestController
@RequestMapping(path = Api.V1 + "/tasks/{task}", produces = MediaType.APPLICATION_JSON_VALUE)
class TaskActsResource {

    private final WorkOnTask work;
    private final CheckTask checking;
    private final SteerTask steering;
    private final MoveDate dates;
    private final TaskReplies replies;

    TaskActsResource(
            WorkOnTask work,
            CheckTask checking,
            SteerTask steering,
            MoveDate dates,
            TaskReplies replies) {
        this.work = work;
        this.checking = checking;
        this.steering = steering;
        this.dates = dates;
        this.replies = replies;
    }

    @PostMapping("/start")
    @Needs(PlanPermission.WORK)
    @Described(value = "startTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> start(@PathVariable TaskId task, IfMatch seen, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return act(once, null, by, task, seen, () -> work.start(by, task));
    }

    @PostMapping(path = "/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "submitTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> submit(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Submission sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        String words = Objects.requireNonNullElse(sent.words(), "");
        return act(once, sent, by, task, seen, () -> work.submit(by, task, sent.doneOn(), words));
    }

    @PostMapping("/accept")
    @Needs(PlanPermission.WORK)
    @Described(value = "acceptTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> accept(@PathVariable TaskId task, IfMatch seen, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return act(once, null, by, task, seen, () -> checking.accept(by, task));
    }

    @PostMapping(path = "/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "returnTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> giveBack(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Words sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(once, sent, by, task, seen, () -> checking.sendBack(by, task, sent.words()));
    }

    @PostMapping(path = "/hand-over", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "handOverTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> handOver(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Handing sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        PersonId person = sent.person() == null ? null : new PersonId(sent.person());
        return act(once, sent, by, task, seen, () -> steering.handOver(by, task, person));
    }

    @PostMapping(path = "/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.CANCEL_TASK)
    @Described(value = "cancelTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> cancel(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Cancellation sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(once, sent, by, task, seen, () -> steering.cancel(by, task, sent.reason()));
    }

    /** The first day for work that has none, or another one. */
    @PostMapping(path = "/date", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.SET_DATE)
    @Described(value = "dateTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> date(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.NewDay sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(
                once, sent, by, task, seen, () -> dates.set(by, task, sent.day(), sent.reason()));
    }

    @PostMapping(path = "/correct-done", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "correctDone", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> correctDone(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Correction sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return act(
                once,
                sent,
                by,
                task,
                seen,
                () -> steering.correctDone(by, task, sent.doneOn(), sent.reason()));
    }

    private ResponseEntity<?> act(
            Once once,
            @Nullable Object sent,
            Actor by,
            TaskId task,
            IfMatch seen,
            Supplier<Outcome<TaskId>> act) {
        return once.answer(sent, () -> replies.after(by, task, seen, act));
    }
}
