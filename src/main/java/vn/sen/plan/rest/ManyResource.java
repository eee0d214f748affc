package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.ActOnMany;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.Chosen;
import vn.sen.plan.app.ManyDone;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/**
 * The same act on several tasks: each by its own rules, so that one that is refused does not hold
 * up the others.
 */
@RestController
@RequestMapping(
        path = Api.V1 + "/tasks/batch",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ManyResource {

    private final ActOnMany many;
    private final CheckTask checking;
    private final SteerTask steering;
    private final Texts texts;

    ManyResource(ActOnMany many, CheckTask checking, SteerTask steering, Texts texts) {
        this.many = many;
        this.checking = checking;
        this.steering = steering;
        this.texts = texts;
    }

    /** Tasks to be accepted. */
    record ManyAcceptances(@Size(min = 1, max = ActOnMany.MOST) List<@Valid ChosenTask> tasks) {}

    /** Tasks to be handed to a person; back to the unit or the role where it is nobody. */
    record ManyHandings(
            @Size(min = 1, max = ActOnMany.MOST) List<@Valid ChosenTask> tasks,
            @Nullable UUID person) {}

    /** Tasks to be cancelled. */
    record ManyCancellations(
            @Size(min = 1, max = ActOnMany.MOST) List<@Valid ChosenTask> tasks,
            @Size(max = 2000) String reason) {}

    @PostMapping("/accept")
    @Needs(PlanPermission.WORK)
    @Described(value = "acceptTasks", answers = ManyDoneBody.class)
    ResponseEntity<?> accept(@RequestBody ManyAcceptances sent, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(sent, () -> act(sent.tasks(), task -> checking.accept(by, task)));
    }

    @PostMapping("/hand-over")
    @Needs(PlanPermission.HAND_OVER)
    @Described(value = "handOverTasks", answers = ManyDoneBody.class)
    ResponseEntity<?> handOver(@RequestBody ManyHandings sent, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        PersonId person = sent.person() == null ? null : new PersonId(sent.person());
        return once.answer(
                sent, () -> act(sent.tasks(), task -> steering.handOver(by, task, person)));
    }

    @PostMapping("/cancel")
    @Needs(PlanPermission.CANCEL_TASK)
    @Described(value = "cancelTasks", answers = ManyDoneBody.class)
    ResponseEntity<?> cancel(@RequestBody ManyCancellations sent, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent, () -> act(sent.tasks(), task -> steering.cancel(by, task, sent.reason())));
    }

    private ResponseEntity<?> act(List<ChosenTask> chosen, Function<TaskId, Outcome<TaskId>> act) {
        Set<UUID> unknown = new HashSet<>(chosen.stream().map(ChosenTask::task).toList());
        ManyDone done =
                many.act(
                        chosen.stream()
                                .map(each -> new Chosen(new TaskId(each.task()), each.version()))
                                .toList(),
                        task -> {
                            unknown.remove(task.value());
                            return act.apply(task);
                        });
        done.refused().forEach(each -> unknown.remove(each.line().task().id().value()));
        return ResponseEntity.ok(
                new ManyDoneBody(
                        done.done(),
                        done.refused().stream().map(this::refused).toList(),
                        List.copyOf(unknown)));
    }

    private RefusedTask refused(ManyDone.Refused refused) {
        String key = refused.reason().key();
        return new RefusedTask(TaskBody.of(refused.line()), key, texts.get(key));
    }
}
