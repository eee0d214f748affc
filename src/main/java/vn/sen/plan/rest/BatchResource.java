package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.plan.app.AddWork;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.web.Viewer;

/** Work that comes in great number: all of it is added, or none. */
@RestController
@RequestMapping(path = Api.V1 + "/tasks/batch", produces = MediaType.APPLICATION_JSON_VALUE)
class BatchResource {

    private static final int LARGEST = 500;

    private final AddWork adding;
    private final ManyReplies replies;

    BatchResource(AddWork adding, ManyReplies replies) {
        this.adding = adding;
        this.replies = replies;
    }

    /** Pieces of work that came up together. */
    record NewTasks(@Size(min = 1, max = LARGEST) List<@Valid NewWork> tasks) {}

    /** The tasks that were made, in the order in which they were sent. */
    record AddedTasks(List<AddedTask> tasks) {

        static AddedTasks of(List<Task> tasks) {
            return new AddedTasks(tasks.stream().map(AddedTask::of).toList());
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.ADD_WORK)
    @Described(value = "addTasks", answers = AddedTasks.class, status = 201, refusable = true)
    ResponseEntity<?> add(@RequestBody NewTasks sent, Viewer viewer, Once once) {
        return once.answer(
                sent,
                () ->
                        replies.to(
                                "/tasks/",
                                adding.addAll(
                                        viewer.actor(),
                                        sent.tasks().stream().map(NewWork::work).toList()),
                                tasks ->
                                        ResponseEntity.status(HttpStatus.CREATED)
                                                .body(AddedTasks.of(tasks))));
    }
}
