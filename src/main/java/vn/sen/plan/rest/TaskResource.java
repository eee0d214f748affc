package vn.sen.plan.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.SeeTasks;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.EvidenceId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.PageOf;
import vn.sen.web.NotFound;
import vn.sen.web.Viewer;

/** Tasks, read. */
@RestController
@RequestMapping(Api.V1 + "/tasks")
class TaskResource {

    private final SeeTasks lists;
    private final SeeTask sight;
    private final Archive archive;
    private final Clock clock;

    TaskResource(SeeTasks lists, SeeTask sight, Archive archive, Clock clock) {
        this.lists = lists;
        this.sight = sight;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listTasks")
    PageOf<TaskBody> list(@ModelAttribute TaskQuery asked, Viewer viewer) {
        SeeTasks.TaskList found = lists.list(asked.filter(viewer.actor(), LocalDate.now(clock)));
        return new PageOf<>(
                found.lines().stream().map(TaskBody::of).toList(),
                asked.paging().page(),
                asked.paging().size(),
                found.total());
    }

    @GetMapping(path = "/{task}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getTask", answers = TaskWhole.class, tagged = true)
    ResponseEntity<TaskWhole> one(@PathVariable TaskId task, Viewer viewer) {
        TaskDetail detail = sight.detail(task, viewer.actor());
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(detail.task().version()))
                .body(TaskWhole.of(detail));
    }

    /** The file as it was handed in, also one that was taken back: it is part of the record. */
    @GetMapping("/{task}/evidence/{piece}")
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getEvidence", answers = Resource.class)
    ResponseEntity<Resource> evidence(
            @PathVariable TaskId task, @PathVariable EvidenceId piece, Viewer viewer) {
        Evidence found =
                sight.detail(task, viewer.actor()).evidence().stream()
                        .map(TaskDetail.Shown::evidence)
                        .filter(each -> each.id().equals(piece))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        FileHash file = found.file();
        if (file == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(archive.open(file)));
    }
}
