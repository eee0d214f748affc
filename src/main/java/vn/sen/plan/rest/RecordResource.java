package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.app.PastFilesIn;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;
import vn.sen.rest.SentFile;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;

/** The records of years before the program was there. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class RecordResource {

    private static final String ONE = "/records/{plan}";

    private final SeePlans plans;
    private final KeepPastYear years;
    private final PastFilesIn incoming;
    private final KeptFiles files;
    private final ActReplies replies;
    private final Texts texts;

    RecordResource(
            SeePlans plans,
            KeepPastYear years,
            PastFilesIn incoming,
            KeptFiles files,
            ActReplies replies,
            Texts texts) {
        this.plans = plans;
        this.years = years;
        this.incoming = incoming;
        this.files = files;
        this.replies = replies;
        this.texts = texts;
    }

    /** What became of a row. */
    record Said(PastOutcome outcome, @Nullable @Size(max = 2000) String note) {}

    /** What was taken in, and why the rest was not. */
    record TakenFiles(int taken, List<LeftFile> left) {}

    /** A file that was not taken in. */
    record LeftFile(String name, String code, String detail) {}

    @GetMapping("/records")
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listRecords")
    PageOf<PlanBody> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return PageOf.of(
                plans.all().stream()
                        .filter(each -> each.state() == PlanState.RECORD)
                        .map(PlanBody::of)
                        .toList(),
                Paging.of(page, size));
    }

    @GetMapping(ONE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getRecord", answers = RecordBody.class, tagged = true)
    ResponseEntity<RecordBody> one(@PathVariable PlanId plan) {
        return whole(ResponseEntity.ok(), plan);
    }

    @GetMapping(path = ONE + "/files/{file}", produces = MediaType.ALL_VALUE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getRecordFile", answers = Resource.class)
    ResponseEntity<Resource> file(@PathVariable PlanId plan, @PathVariable UUID file) {
        PastFile found = years.file(plan, file);
        return files.sent(found.file(), found.name(), found.mediaType(), found.size());
    }

    /** A draft of a year that is over becomes its record. */
    @PostMapping("/plans/{plan}/record")
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(
            value = "makeRecord",
            answers = RecordBody.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> make(@PathVariable PlanId plan, Viewer viewer, Once once) {
        URI place = URI.create(Api.V1 + "/records/" + plan);
        return once.answer(
                null,
                () ->
                        replies.to(
                                years.begin(viewer.actor(), plan),
                                made -> whole(ResponseEntity.created(place), made)));
    }

    @PostMapping(path = ONE + "/rows/{row}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "sayOfRow", answers = RecordBody.class)
    ResponseEntity<?> say(
            @PathVariable PlanId plan,
            @PathVariable ItemId row,
            @RequestBody Said sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        String note = Objects.requireNonNullElse(sent.note(), "");
        return once.answer(
                sent,
                () -> {
                    seen.check(IfMatch.versionOf(RecordBody.of(years.look(plan))));
                    return replies.to(
                            years.say(by, plan, row, sent.outcome(), note),
                            said -> whole(ResponseEntity.ok(), plan));
                });
    }

    /** A file, or a zip of files: one whose name begins with the number of a row is put there. */
    @PostMapping(path = ONE + "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(PlanPermission.EDIT_PLAN)
    @Described(value = "addRecordFile", answers = TakenFiles.class)
    ResponseEntity<?> add(
            @PathVariable PlanId plan, @RequestParam MultipartFile file, Viewer viewer, Once once) {
        return once.answer(SentFile.of(file), () -> ResponseEntity.ok(taken(plan, file, viewer)));
    }

    private TakenFiles taken(PlanId plan, MultipartFile file, Viewer viewer) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            PastFilesIn.Taken taken = incoming.take(viewer.actor(), plan, name, content);
            return new TakenFiles(taken.files(), taken.left().stream().map(this::left).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LeftFile left(PastFilesIn.Left left) {
        String key = left.reason().key();
        return new LeftFile(left.name(), key, texts.get(key));
    }

    private ResponseEntity<RecordBody> whole(ResponseEntity.BodyBuilder answer, PlanId plan) {
        RecordBody body = RecordBody.of(years.look(plan));
        return answer.eTag(IfMatch.tag(IfMatch.versionOf(body))).body(body);
    }
}
