package vn.sen.intake.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.app.IntakePermission;
import vn.sen.intake.app.SeeIncoming;
import vn.sen.intake.app.TakePlanIn;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.domain.Stage;
import vn.sen.intake.web.Needs;
import vn.sen.plan.PlanId;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.rest.SentFile;
import vn.sen.web.Viewer;

/** Files of plans: handed in, and how far they have come. */
@RestController
@RequestMapping(path = Api.V1 + "/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportResource {

    private final TakePlanIn plans;
    private final SeeIncoming files;
    private final ActReplies replies;

    ImportResource(TakePlanIn plans, SeeIncoming files, ActReplies replies) {
        this.plans = plans;
        this.files = files;
        this.replies = replies;
    }

    /**
     * A file on its way.
     *
     * @param id null where the draft was made at once
     * @param plan the draft, once it is there
     * @param refusal why there will be none, as a code
     */
    record ImportBody(
            @Nullable UUID id, Stage stage, @Nullable UUID plan, @Nullable String refusal) {

        static ImportBody of(Incoming file) {
            PlanId plan = file.result().plan();
            Incoming.Refusal refusal = file.result().refusal();
            return new ImportBody(
                    file.id().value(),
                    file.stage(),
                    plan == null ? null : plan.value(),
                    refusal == null ? null : refusal.key());
        }
    }

    /** A draft at once where the file is quickly read; else the file waits its turn (202). */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(IntakePermission.HAND_IN_PLAN)
    @Described(value = "importPlan", answers = ImportBody.class, status = 201, refusable = true)
    ResponseEntity<?> take(@RequestParam MultipartFile file, Viewer viewer, Once once) {
        return once.answer(SentFile.of(file), () -> taken(viewer.actor(), file));
    }

    @GetMapping("/{file}")
    @Needs(IntakePermission.HAND_IN_PLAN)
    @Described("getImport")
    ImportBody one(@PathVariable IncomingId file) {
        return ImportBody.of(files.one(file));
    }

    private ResponseEntity<?> taken(Actor by, MultipartFile file) {
        if (file.getSize() > PlanReader.LARGEST) {
            return replies.refused(ReadingRefused.TOO_LARGE, ReadingRefused.TOO_LARGE.limit());
        }
        return switch (plans.takeOrAsk(by, name(file), content(file))) {
            case Outcome.Done<TakePlanIn.Taken>(TakePlanIn.Drafted(PlanId plan)) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .header("Location", Api.V1 + "/plans/" + plan)
                            .body(new ImportBody(null, Stage.DRAFTED, plan.value(), null));
            case Outcome.Done<TakePlanIn.Taken>(TakePlanIn.Underway(IncomingId underway)) ->
                    ResponseEntity.status(HttpStatus.ACCEPTED)
                            .header("Location", Api.V1 + "/imports/" + underway)
                            .body(ImportBody.of(files.one(underway)));
            case Outcome.Refused<TakePlanIn.Taken>(ReadingRefused reason) ->
                    replies.refused(reason, reason.limit());
            case Outcome.Refused<TakePlanIn.Taken>(IncomingRefusal reason) ->
                    replies.refused(reason, reason.limit());
            case Outcome.Refused<TakePlanIn.Taken>(var reason) -> replies.refused(reason);
        };
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
