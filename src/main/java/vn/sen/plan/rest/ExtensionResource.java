package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AskExtension;
import vn.sen.plan.app.DecideExtension;
import vn.sen.plan.app.ExtensionRequest;
import vn.sen.plan.app.SeeAppeals;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.web.KeptFiles;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.IfMatch;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.web.Viewer;

/** Asking for more time, and the answer. */
@RestController
@RequestMapping(path = Api.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class ExtensionResource {

    private static final String ONE = "/extensions/{extension}";

    private final AskExtension asking;
    private final DecideExtension deciding;
    private final SeeAppeals sight;
    private final KeptFiles files;
    private final ActReplies replies;

    ExtensionResource(
            AskExtension asking,
            DecideExtension deciding,
            SeeAppeals sight,
            KeptFiles files,
            ActReplies replies) {
        this.asking = asking;
        this.deciding = deciding;
        this.sight = sight;
        this.files = files;
        this.replies = replies;
    }

    /**
     * More time is asked for.
     *
     * @param link to what the reason rests on
     */
    record NewExtension(
            LocalDate until,
            @Size(max = 2000) String reason,
            @Nullable @Size(max = 2000) String link) {

        ExtensionRequest request() {
            return new ExtensionRequest(until, reason, Objects.requireNonNullElse(link, ""), null);
        }
    }

    /**
     * More time is granted.
     *
     * @param until the day that was asked for where none is said
     */
    record Grant(@Nullable LocalDate until, @Nullable @Size(max = 2000) String words) {}

    @GetMapping("/extensions")
    @Needs(PlanPermission.SEE_PLAN)
    @Described("listExtensions")
    PageOf<AppealBody> list(@ModelAttribute AppealQuery asked, Viewer viewer) {
        return asked.page(sight, Appeal.Kind.EXTENSION, viewer.actor());
    }

    @GetMapping(ONE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getExtension", answers = ExtensionBody.class, tagged = true)
    ResponseEntity<ExtensionBody> one(@PathVariable ExtensionId extension, Viewer viewer) {
        return whole(ResponseEntity.ok(), extension, viewer.actor());
    }

    /** What the reason rests on, where it was handed in as a file. */
    @GetMapping(path = ONE + "/file", produces = MediaType.ALL_VALUE)
    @Needs(PlanPermission.SEE_PLAN)
    @Described(value = "getExtensionFile", answers = Resource.class)
    ResponseEntity<Resource> file(@PathVariable ExtensionId extension, Viewer viewer) {
        Extension.Proof proof =
                sight.extension(extension, viewer.actor()).extension().asked().proof();
        return files.sent(proof.file(), proof.name());
    }

    @PostMapping(path = "/tasks/{task}/extensions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.WORK)
    @Described(
            value = "askExtension",
            answers = ExtensionBody.class,
            status = 201,
            refusable = true,
            tagged = true)
    ResponseEntity<?> ask(
            @PathVariable TaskId task, @RequestBody NewExtension sent, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () ->
                        replies.to(
                                asking.ask(by, task, sent.request()),
                                made -> whole(created(made), made, by)));
    }

    @PostMapping(path = ONE + "/grant", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.CHECK_WORK)
    @Described(value = "grantExtension", answers = ExtensionBody.class, refusable = true)
    ResponseEntity<?> grant(
            @PathVariable ExtensionId extension,
            @RequestBody Grant sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        String words = Objects.requireNonNullElse(sent.words(), "");
        return once.answer(
                sent,
                () -> {
                    LocalDate asked = checked(extension, seen, by).asked().until();
                    LocalDate until = Objects.requireNonNullElse(sent.until(), asked);
                    return after(extension, by, () -> deciding.grant(by, extension, until, words));
                });
    }

    @PostMapping(path = ONE + "/refuse", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.CHECK_WORK)
    @Described(value = "refuseExtension", answers = ExtensionBody.class, refusable = true)
    ResponseEntity<?> refuse(
            @PathVariable ExtensionId extension,
            @RequestBody TaskOrders.Words sent,
            IfMatch seen,
            Viewer viewer,
            Once once) {
        Actor by = viewer.actor();
        return once.answer(
                sent,
                () -> {
                    checked(extension, seen, by);
                    return after(extension, by, () -> deciding.refuse(by, extension, sent.words()));
                });
    }

    @PostMapping(ONE + "/withdraw")
    @Needs(PlanPermission.WORK)
    @Described(value = "withdrawExtension", answers = ExtensionBody.class, refusable = true)
    ResponseEntity<?> withdraw(
            @PathVariable ExtensionId extension, IfMatch seen, Viewer viewer, Once once) {
        Actor by = viewer.actor();
        return once.answer(
                null,
                () -> {
                    checked(extension, seen, by);
                    return after(extension, by, () -> asking.withdraw(by, extension));
                });
    }

    private Extension checked(ExtensionId id, IfMatch seen, Actor by) {
        Extension extension = sight.extension(id, by).extension();
        seen.check(AppealState.version(extension.isOpen()));
        return extension;
    }

    private ResponseEntity<?> after(
            ExtensionId extension, Actor by, Supplier<Outcome<TaskId>> act) {
        return replies.to(act.get(), task -> whole(ResponseEntity.ok(), extension, by));
    }

    private static ResponseEntity.BodyBuilder created(ExtensionId extension) {
        return ResponseEntity.created(URI.create(Api.V1 + "/extensions/" + extension));
    }

    private ResponseEntity<ExtensionBody> whole(
            ResponseEntity.BodyBuilder answer, ExtensionId extension, Actor viewer) {
        ExtensionBody body = ExtensionBody.of(sight.extension(extension, viewer));
        return answer.eTag(IfMatch.tag(body.version())).body(body);
    }
}
