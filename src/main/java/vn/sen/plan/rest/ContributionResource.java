package vn.sen.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sen.actor.Actor;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.Contribute;
import vn.sen.plan.app.Given;
import vn.sen.plan.app.ReasonFile;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.domain.ContributionId;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.rest.SentFile;
import vn.sen.web.NotFound;
import vn.sen.web.Viewer;

/** A party that advises or helps on a row says what it gave to the task of the one who leads. */
@RestController
@RequestMapping(
        path = Api.V1 + "/tasks/{task}/contributions",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ContributionResource {

    private final Contribute giving;
    private final SeeTask sight;
    private final KeptFiles files;
    private final TaskReplies tasks;

    ContributionResource(Contribute giving, SeeTask sight, KeptFiles files, TaskReplies tasks) {
        this.giving = giving;
        this.sight = sight;
        this.files = files;
        this.tasks = tasks;
    }

    /**
     * Something is given.
     *
     * @param party for which party of the row; may be missing where the caller is of one only
     */
    record NewContribution(
            LocalDate givenOn,
            @Nullable @Size(max = 2000) String words,
            @Nullable @Size(max = 500) String link,
            @Valid NewWork.@Nullable Doer party) {

        Given given() {
            return new Given(
                    party == null ? null : party.assignee(),
                    Objects.requireNonNullElse(words, ""),
                    givenOn,
                    Objects.requireNonNullElse(link, ""),
                    null);
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "contribute", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> give(
            @PathVariable TaskId task,
            @RequestBody NewContribution sent,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent, () -> tasks.after(by, task, null, () -> giving.give(by, task, sent.given())));
    }

    /** A file that is given; words and links go by themselves. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(value = "contributeFile", answers = TaskWhole.class, refusable = true)
    ResponseEntity<?> give(
            @PathVariable TaskId task,
            @RequestParam MultipartFile file,
            @RequestParam LocalDate givenOn,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Given given = new Given(null, "", givenOn, "", new ReasonFile(name, file));
        return once.answer(
                SentFile.of(file),
                () -> tasks.after(by, task, null, () -> giving.give(by, task, given)));
    }

    @GetMapping(path = "/{contribution}/file", produces = MediaType.ALL_VALUE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getContributionFile", answers = Resource.class)
    ResponseEntity<Resource> file(
            @PathVariable TaskId task, @PathVariable ContributionId contribution, Viewer viewer) {
        Extension.Proof proof =
                sight.detail(task, viewer.actor()).shared().stream()
                        .flatMap(each -> each.given().stream())
                        .map(SharedPart.Contributed::contribution)
                        .filter(each -> each.id().equals(contribution))
                        .findFirst()
                        .orElseThrow(NotFound::new)
                        .proof();
        return files.sent(proof.file(), proof.name());
    }
}
