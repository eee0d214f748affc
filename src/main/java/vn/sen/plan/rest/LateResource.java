package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.plan.app.SeeLate;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.web.Needs;
import vn.sen.plan.web.chase.ChaseLetters;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.rest.PageOf;
import vn.sen.rest.Paging;
import vn.sen.web.Viewer;

/** Those who are late, and the letter that reminds them. */
@RestController
@RequestMapping(path = Api.V1 + "/late", produces = MediaType.APPLICATION_JSON_VALUE)
class LateResource {

    private final SeeLate late;
    private final ChaseLetters letters;
    private final ActReplies replies;
    private final Clock clock;

    LateResource(SeeLate late, ChaseLetters letters, ActReplies replies, Clock clock) {
        this.late = late;
        this.letters = letters;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * A letter is to be drafted. What is not said is worded as the form of the page words it.
     *
     * @param places keys of those who are late
     * @param day on which they are late; today where it is not said
     * @param to addressees, each on a line
     * @param byPlace one line of its table for each place, in place of one for each task
     */
    record NewLetter(
            @Size(min = 1, max = 100) List<@Size(max = 100) String> places,
            @Nullable LocalDate day,
            @Nullable @Size(max = 2000) String to,
            @Nullable @Size(max = 300) String subject,
            @Nullable @Size(max = 4000) String opening,
            @Nullable @Size(max = 4000) String closing,
            @Nullable @Size(max = 60) String symbol,
            @Nullable @Size(max = 100) String signer,
            @Nullable Boolean byPlace) {

        ChaseLetters.Wish wish() {
            return new ChaseLetters.Wish(
                    places,
                    new ChaseLetters.Words(to, subject, opening, closing, symbol, signer),
                    Boolean.TRUE.equals(byPlace));
        }
    }

    /**
     * A letter that was drafted.
     *
     * @param tasks that it names
     * @param base64 the document itself
     */
    record LetterBody(
            UUID id,
            LocalDate day,
            String subject,
            List<UUID> tasks,
            String name,
            String mediaType,
            String base64) {

        static LetterBody of(ChaseLetters.Drafted drafted) {
            return new LetterBody(
                    drafted.id().value(),
                    drafted.day(),
                    drafted.subject(),
                    drafted.places().stream()
                            .flatMap(each -> each.tasks().stream())
                            .map(each -> each.task().id().value())
                            .toList(),
                    drafted.name(),
                    ChaseLetters.TYPE,
                    drafted.base64());
        }
    }

    @GetMapping
    @Needs(PlanPermission.CHASE)
    @Described("listLate")
    PageOf<LateBody> list(
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Viewer viewer) {
        return PageOf.of(
                late.places(viewer.actor(), today(day)).stream().map(LateBody::of).toList(),
                Paging.of(page, size));
    }

    @PostMapping(path = "/letters", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.CHASE)
    @Described(value = "draftLetter", answers = LetterBody.class, status = 201, refusable = true)
    ResponseEntity<?> draft(@RequestBody NewLetter sent, Viewer viewer, Once once) {
        return once.answer(
                sent,
                () ->
                        replies.to(
                                letters.draft(viewer.actor(), sent.wish(), today(sent.day())),
                                drafted ->
                                        ResponseEntity.status(HttpStatus.CREATED)
                                                .body(LetterBody.of(drafted))));
    }

    /** No day to come: nobody is late on it yet. */
    private LocalDate today(@Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day == null || day.isAfter(today) ? today : day;
    }
}
