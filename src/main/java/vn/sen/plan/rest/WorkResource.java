package vn.sen.plan.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AddWork;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.EvidenceId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.SentFile;
import vn.sen.web.Viewer;

/** What is added: work, words and evidence. */
@RestController
@RequestMapping(path = Api.V1 + "/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class WorkResource {

    private final AddWork adding;
    private final WorkOnTask work;
    private final KeepEvidence evidence;
    private final TaskReplies tasks;
    private final ActReplies replies;

    WorkResource(
            AddWork adding,
            WorkOnTask work,
            KeepEvidence evidence,
            TaskReplies tasks,
            ActReplies replies) {
        this.adding = adding;
        this.work = work;
        this.evidence = evidence;
        this.tasks = tasks;
        this.replies = replies;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.ADD_WORK)
    @Described(
            value = "addTask",
            answers = AddedTask.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> add(@RequestBody NewWork sent, Viewer viewer, Once once) {
        return once.answer(
                sent,
                () ->
                        replies.to(
                                adding.add(viewer.actor(), sent.work()),
                                task ->
                                        ResponseEntity.created(
                                                        URI.create(Api.V1 + "/tasks/" + task.id()))
                                                .eTag(IfMatch.tag(task.version()))
                                                .body(AddedTask.of(task))));
    }

    @PostMapping(path = "/{task}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "commentTask", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> comment(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.Words sent,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () -> tasks.after(by, task, null, () -> work.comment(by, task, sent.words())));
    }

    @PostMapping(path = "/{task}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "uploadEvidence", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> upload(
            @PathVariable TaskId task, @RequestParam MultipartFile file, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                SentFile.of(file), () -> tasks.after(by, task, null, () -> keep(by, task, file)));
    }

    @PostMapping(path = "/{task}/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "linkEvidence", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> link(
            @PathVariable TaskId task,
            @RequestBody TaskOrders.NewLink sent,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        String name = Objects.requireNonNullElse(sent.name(), "");
        return once.answer(
                sent,
                () ->
                        tasks.after(
                                by,
                                task,
                                null,
                                () -> evidence.addLink(by, task, name, sent.link())));
    }

    @PostMapping("/{task}/evidence/{piece}/withdraw")
    @Needs(PlanPermission.WORK)
    @Described(value = "withdrawEvidence", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> withdraw(
            @PathVariable TaskId task, @PathVariable EvidenceId piece, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                null, () -> tasks.after(by, task, null, () -> evidence.withdraw(by, piece)));
    }

    private Outcome<EvidenceId> keep(Actor by, TaskId task, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return evidence.addFile(
                    by, task, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
